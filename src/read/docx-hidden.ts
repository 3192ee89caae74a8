// Takes the words out of a Word document that its author hid from readers.

const run =
  /<w:r(?:\s[^>]*)?>\s*<w:rPr(?:\s[^>]*)?>(?:(?!<\/w:rPr>)[\s\S]){0,5000}?<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>[\s\S]{0,5000}?<\/w:r>/g

export function withoutHiddenRuns(part: Uint8Array): { readonly part: Uint8Array; readonly hidden: number } {
  if (Buffer.from(part.buffer, part.byteOffset, part.length).indexOf('<w:vanish') === -1) {
    return { part, hidden: 0 }
  }
  let hidden = 0
  const xml = new TextDecoder().decode(part).replace(run, (whole) => {
    if (/<w:t[\s>]/.test(whole)) hidden++
    return ''
  })
  return { part: new TextEncoder().encode(xml), hidden }
}
