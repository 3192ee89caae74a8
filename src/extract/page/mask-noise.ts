// Blanks out what stands in a page for machines and footnotes, keeping every offset: `[12]`, `[edit]`, wiki markup, comments; puts letters set wide together.
import { maskLinkNotes } from './link-notes.ts'

/** As much text as is masked at once; the blank line behind it is no part of any noise that stands in one paragraph. */
const stretch = 16_384

/** A text as long as the given one, in which noise is spaces. */
export function maskNoise(text: string): string {
  const plain = blankMarkup(text)
  if (plain.length <= stretch) return maskStretch(plain)
  const parts: string[] = []
  for (let start = 0; start < plain.length; ) {
    const gap = plain.indexOf('\n\n', start + stretch)
    const end = gap === -1 ? plain.length : gap + 2
    parts.push(maskStretch(plain.slice(start, end)))
    start = end
  }
  return parts.join('')
}

function maskStretch(text: string): string {
  let masked = maskLinkNotes(text.replace(spacedLetters, withoutSpacing))
  for (const { sign, pattern, keepsWords } of noise) {
    if (!masked.includes(sign)) continue
    masked = keepsWords
      ? masked.replace(pattern, (whole: string, kept: string) => blankBut(whole, kept))
      : masked.replace(pattern, blank)
  }
  return masked
}

/** A line of letters with a space between each, as headings are set wide. */
const spacedLetters = /^[^\S\n]*\p{L}(?:[^\S\n]+\p{L}){4,}[^\S\n]*:?$/gmu

/** "T W I N  T O W N S" as "TWIN TOWNS", as long as before; wider spaces part its words. */
function withoutSpacing(line: string): string {
  const words = line.trim().split(/\s{2,}/u)
  return words
    .map((word) => word.replace(/\s/gu, ''))
    .join(' ')
    .padEnd(line.length)
}

/** Comments and footnotes may reach over any number of lines; an opening that nothing closes must not be looked for again and again. */
function blankMarkup(text: string): string {
  if (!text.includes('<')) return text
  const withoutComments = blankBetween(text, '<!--', (start) => endBehind(text, '-->', start + 4))
  const short = withoutComments
  if (!short.includes('<ref')) return short
  const withoutMarks = blankBetween(short, '<ref', (start) => {
    const end = short.indexOf('>', start + 4)
    if (end === -1) return null
    return short[end - 1] === '/' && end - 1 >= start + 4 ? end + 1 : start
  })
  const long = withoutMarks
  return blankBetween(long, '<ref', (start) => {
    const end = long.indexOf('>', start + 4)
    return end === -1 ? null : endBehind(long, '</ref>', end + 1)
  })
}

function endBehind(text: string, close: string, from: number): number | null {
  const at = text.indexOf(close, from)
  return at === -1 ? null : at + close.length
}

/** Blanks from each opening to its end; `endOf` answers the opening itself where it opens nothing, and null where no later one can end. */
function blankBetween(text: string, open: string, endOf: (start: number) => number | null): string {
  const parts: string[] = []
  let done = 0
  // One sign is found faster than several.
  const first = open.charAt(0)
  for (
    let start = text.indexOf(first);
    start !== -1;
    start = text.indexOf(first, Math.max(done, start + 1))
  ) {
    if (!text.startsWith(open, start)) continue
    const end = endOf(start)
    if (end === null) break
    if (end === start) continue
    parts.push(text.slice(done, start), blank(text.slice(start, end)))
    done = end
  }
  return done === 0 ? text : parts.concat(text.slice(done)).join('')
}

/** Whether a line bears the mark by which wikis show that it is a heading. */
export function hasHeadingMark(line: string): boolean {
  return (
    line.endsWith(']', line.trimEnd().length) &&
    /\[(?:edit|uredi|edit source|bearbeiten|Quelltext bearbeiten|upravit|upraviť|modifier|modifica|editar)[^\]]*\]\s*$/u.test(
      line,
    )
  )
}

interface Noise {
  /** Stands in all of it. */
  readonly sign: string
  readonly pattern: RegExp
  /** Whether the pattern's group is kept where it stands. */
  readonly keepsWords: boolean
}

const noise: readonly Noise[] = [
  { sign: '{{', pattern: /\{\{[^{}]*\}\}/g, keepsWords: false },
  { sign: '[[', pattern: /\[\[(?:[^[\]|]*\|)([^[\]|]*)\]\]/g, keepsWords: true },
  { sign: '[[', pattern: /\[\[([^[\]|]*)\]\]/g, keepsWords: true },
  { sign: '<', pattern: /<\/?[a-z][^<>]{0,200}>/gi, keepsWords: false },
  {
    sign: '[',
    pattern: /\[(?:\d{1,4}|[a-z]|note \d+|citation needed|edit|uredi|edit source)\]/gi,
    keepsWords: false,
  },
  { sign: 'の旗', pattern: /の旗(?=[\p{Script=Han}\p{Script=Katakana}])/gu, keepsWords: false },
  { sign: 'Flag of', pattern: /Flag of [^\n.|]{2,48}\.(?:svg|png)/g, keepsWords: false },
  { sign: "''", pattern: /'{2,5}/g, keepsWords: false },
  { sign: '', pattern: /[¹²³⁰⁴-⁹†‡]+/g, keepsWords: false },
]

function blank(whole: string): string {
  return whole.includes('\n') ? whole.replace(/[^\n]/g, ' ') : ' '.repeat(whole.length)
}

function blankBut(whole: string, kept: string): string {
  if (kept === '') return blank(whole)
  const at = whole.lastIndexOf(kept)
  return ' '.repeat(at) + kept + ' '.repeat(whole.length - at - kept.length)
}
