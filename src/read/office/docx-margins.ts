// The letterhead and the foot of a Word document's pages, which lie in parts of their own, written above and below its words.

/** Parts that stand at the edges of pages, in the order of their names. */
export const marginPart = /^word\/(header|footer)\d*\.xml$/i

const words = /<w:(?:t(?:\s[^>]*)?>([^<]*)<\/w:t|(tab|br|cr)(?:\s[^>]*)?\/)>/g
/** "Page 3 of 7" is of the paper, not of what it says. */
const pageNumber = /<w:instrText[^>]*>[^<]*\b(?:NUM)?PAGES?\b|w:instr="[^"]*\b(?:NUM)?PAGES?\b/

/** The main part with what stands in its margins: each passage once, headers first. */
export function withMargins(main: Uint8Array, margins: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const heads = passagesOf(margins, 'header')
  const feet = passagesOf(margins, 'footer')
  if (heads.length === 0 && feet.length === 0) return main
  const xml = new TextDecoder().decode(main)
  const body = /<w:body(?:\s[^>]*)?>/.exec(xml)
  const end = xml.lastIndexOf('</w:body>')
  if (body === null || end === -1) return main
  const start = body.index + body[0].length
  const section = xml.lastIndexOf('<w:sectPr', end)
  // The last section's settings stand behind all words.
  const last = section > xml.lastIndexOf('</w:p>', end) ? section : end
  return new TextEncoder().encode(
    [xml.slice(0, start), ...heads, xml.slice(start, last), ...feet, xml.slice(last)].join(''),
  )
}

function passagesOf(margins: ReadonlyMap<string, Uint8Array>, side: string): readonly string[] {
  const passages = new Set<string>()
  for (const [name, part] of [...margins].sort(([one], [other]) => (one < other ? -1 : 1))) {
    if (marginPart.exec(name)?.[1]?.toLowerCase() !== side) continue
    for (const xml of new TextDecoder().decode(part).split('</w:p>')) {
      if (pageNumber.test(xml)) continue
      const text = [...xml.matchAll(words)].map(([, kept]) => kept ?? ' ').join('')
      if (/\p{L}/u.test(text)) passages.add(text.replace(/\s+/g, ' ').trim())
    }
  }
  return [...passages].map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`)
}
