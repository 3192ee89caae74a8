// What readers see of the words of a Word document: hidden runs are taken out, and words are freed from fields around them.

const hiddenRun =
  /<w:r(?:\s[^>]*)?>\s*<w:rPr(?:\s[^>]*)?>(?:(?!<\/w:rPr>)[\s\S]){0,5000}?<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>[\s\S]{0,5000}?<\/w:r>/g
/** The parser would drop what stands in these. */
const wrapper = /<\/?w:(?:fldSimple|bdo|dir)(?:\s[^>]*)?>/g

export interface ShownPart {
  readonly part: Uint8Array
  /** How many passages were hidden. */
  readonly hidden: number
}

export function shownPart(part: Uint8Array): ShownPart {
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.length)
  const signs = ['<w:vanish', '<w:fldSimple', '<w:bdo', '<w:dir']
  if (!signs.some((sign) => bytes.includes(sign))) return { part, hidden: 0 }
  let hidden = 0
  const xml = bytes
    .toString('utf8')
    .replace(hiddenRun, (whole) => {
      if (/<w:t[\s>]/.test(whole)) hidden++
      return ''
    })
    .replace(wrapper, '')
  return { part: new TextEncoder().encode(xml), hidden }
}
