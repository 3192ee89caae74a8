// The lines of a long text in UTF-8, as many at a time as one piece of the file holds.
import { RegisterError } from '../../model/register-error.ts'

/** A line that has no end makes no text. */
const longestLine = 1 << 20

/** Without the line ends; `name` is what the file is called in messages. */
export async function* readLines(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest = ''
  for await (const chunk of bytes) {
    const lines = `${rest}${decode(decoder, chunk, name)}`.split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > longestLine) {
      throw new RegisterError('text-unreadable', `${name}: a line is longer than ${longestLine} characters`)
    }
    yield lines.map(withoutReturn)
  }
  rest += decode(decoder, undefined, name)
  if (rest !== '') yield [withoutReturn(rest)]
}

function decode(decoder: TextDecoder, chunk: Uint8Array | undefined, name: string): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true })
  } catch (cause) {
    throw new RegisterError('text-unreadable', `${name}: the file is not UTF-8 text`, { cause })
  }
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}
