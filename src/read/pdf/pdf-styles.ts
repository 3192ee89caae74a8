// Which letters of a paper are its body, and which are those of headings: larger ones, or bold ones in short lines.
import type { PageLine } from './pdf-shapes.ts'

export interface TextStyles {
  /** null for the body's lines. */
  levelOf(line: PageLine): number | null
}

/** Larger than the body by this much. */
const larger = 1.12
const longestHeading = 160
const longestBold = 90
const deepest = 6

export function textStyles(lines: readonly PageLine[]): TextStyles {
  const body = commonest(lines, ({ size }) => rounded(size))
  const inBody = lines.filter(({ size }) => rounded(size) === body)
  const bold = inBody.filter(({ isBold }) => isBold)
  const isBoldRare = lettersIn(bold) * 4 < lettersIn(inBody)
  const sizes = [...new Set(lines.filter((line) => isLarge(line, body)).map(({ size }) => rounded(size)))]
  sizes.sort((a, b) => b - a)
  return {
    levelOf: (line) => {
      if (!/\p{L}/u.test(line.words)) return null
      if (isLarge(line, body)) return Math.min(deepest, sizes.indexOf(rounded(line.size)) + 1)
      const isHeading =
        isBoldRare && line.isBold && line.words.length <= longestBold && !/[.;,]$/.test(line.words)
      return isHeading ? Math.min(deepest, sizes.length + 1) : null
    },
  }
}

function isLarge({ size, words }: PageLine, body: number): boolean {
  return size > body * larger && words.length <= longestHeading
}

function rounded(size: number): number {
  return Math.round(size * 2) / 2
}

function commonest(lines: readonly PageLine[], of: (line: PageLine) => number): number {
  const counts = new Map<number, number>()
  for (const line of lines) counts.set(of(line), (counts.get(of(line)) ?? 0) + line.words.length)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

function lettersIn(lines: readonly PageLine[]): number {
  return lines.reduce((sum, { words }) => sum + words.length, 0)
}
