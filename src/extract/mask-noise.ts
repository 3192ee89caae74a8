// Blanks out what stands in a page for machines and footnotes, keeping every offset: `[12]`, `[edit]`, wiki markup, comments.

/** A text as long as the given one, in which noise is spaces. */
export function maskNoise(text: string): string {
  let masked = text
  for (const [pattern, keep] of noise) {
    masked = masked.replace(pattern, (...hit: string[]) =>
      blankBut(hit[0] as string, keep === 0 ? '' : ((hit[keep] as string | undefined) ?? '')),
    )
  }
  return masked
}

/** Whether a line bears the mark by which wikis show that it is a heading. */
export function hasHeadingMark(line: string): boolean {
  return /\[(?:edit|uredi|edit source|bearbeiten|Quelltext bearbeiten|upravit|upraviť|modifier|modifica|editar)[^\]]*\]\s*$/u.test(
    line,
  )
}

/** What is blanked, and which of its groups is kept where it stands. */
const noise: readonly (readonly [RegExp, number])[] = [
  [/<!--[\s\S]*?-->/g, 0],
  [/<ref[^>]*\/>/g, 0],
  [/<ref[^>]*>[\s\S]*?<\/ref>/g, 0],
  [/\{\{[^{}]*\}\}/g, 0],
  [/\[\[(?:[^[\]|]*\|)([^[\]|]*)\]\]/g, 1],
  [/\[\[([^[\]|]*)\]\]/g, 1],
  [/<\/?[a-z][^<>]{0,200}>/gi, 0],
  [/\[(?:\d{1,4}|[a-z]|note \d+|citation needed|edit|uredi|edit source)\]/gi, 0],
  [/'{2,5}/g, 0],
  [/[¹²³⁰⁴-⁹†‡]+/g, 0],
]

function blankBut(whole: string, kept: string): string {
  if (kept === '') return whole.replace(/[^\n]/g, ' ')
  const at = whole.lastIndexOf(kept)
  return ' '.repeat(at) + kept + ' '.repeat(whole.length - at - kept.length)
}
