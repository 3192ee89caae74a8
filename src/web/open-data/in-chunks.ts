// Small pieces of a file as the larger chunks in which a connection likes them.
const least = 64 * 1024

export async function* inChunks(pieces: AsyncIterable<string | Uint8Array>): AsyncIterable<Uint8Array> {
  const encoder = new TextEncoder()
  let waiting = ''
  for await (const piece of pieces) {
    if (typeof piece !== 'string') {
      yield piece
      continue
    }
    waiting += piece
    if (waiting.length < least) continue
    yield encoder.encode(waiting)
    waiting = ''
  }
  if (waiting !== '') yield encoder.encode(waiting)
}
