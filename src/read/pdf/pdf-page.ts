// A page of a PDF as its parser knows it → the runs of letters and the lines on it.

import { unseenSigns } from '../document/unseen-signs.ts'
import type { PdfPage } from './open-pdf.ts'
import { type OperatorNames, rulesOf } from './pdf-rules.ts'
import { type Matrix, matrixOf, multiply, type PageShapes, type Run } from './pdf-shapes.ts'

/** Pages with more pieces are drawings. */
const mostItems = 60_000

const unseen = new RegExp(unseenSigns.source, 'gu')

interface TextItem {
  readonly str: string
  readonly transform: ArrayLike<unknown>
  readonly width: number
  readonly fontName: string
}

interface Placed extends Run {
  /** Quarter turns clockwise. */
  readonly turns: number
}

export async function pageShapes(page: PdfPage, names: OperatorNames): Promise<PageShapes> {
  const viewport = page.getViewport({ scale: 1 })
  const view = matrixOf(viewport.transform) ?? [1, 0, 0, 1, 0, 0]
  // Fonts are known by name only once the drawing was listed.
  const drawing = await page.getOperatorList()
  const rules = rulesOf(drawing, view, names)
  const { items } = await page.getTextContent()
  const isBold = boldness(page)
  const placed = items.slice(0, mostItems).flatMap((item) => ('str' in item ? place(item, view, isBold) : []))
  const { width, height } = viewport
  const shown = placed.filter(({ x0, x1, y }) => x1 > 0 && x0 < width && y > 0 && y < height + 5)
  const turned = shown.filter(({ turns }) => turns === 1 || turns === 3)
  page.cleanup()
  if (lettersIn(turned) * 2 > lettersIn(shown)) {
    return {
      number: page.pageNumber,
      width: height,
      height: width,
      runs: upright(turned, width, height),
      rules: [],
      lettersAside: lettersIn(shown) - lettersIn(turned),
    }
  }
  const straight = shown.filter(({ turns }) => turns === 0)
  const lettersAside = lettersIn(shown) - lettersIn(straight)
  return { number: page.pageNumber, width, height, runs: withoutDoubles(straight), rules, lettersAside }
}

function place(item: TextItem, view: Matrix, isBold: (font: string) => boolean): readonly Placed[] {
  const words = lettersOf(item.str.replace(/[\t\n\r]/g, ' ').replace(unseen, ''))
  const own = matrixOf(item.transform)
  if (words.trim() === '' || own === null) return []
  const matrix = multiply(view, own)
  const size = Math.hypot(matrix[2], matrix[3])
  const angle = Math.atan2(matrix[1], matrix[0])
  const turns = Math.round(angle / (Math.PI / 2))
  // Stamps and watermarks stand aslant.
  if (size < 1 || Math.abs(angle - (turns * Math.PI) / 2) > 0.06) return []
  const [x0, y] = [matrix[4], matrix[5]]
  return [
    { x0, x1: x0 + item.width, y, size, words, isBold: isBold(item.fontName), turns: ((turns % 4) + 4) % 4 },
  ]
}

/** Fonts draw several letters as one sign, and Arabic ones as they look beside others. */
function lettersOf(words: string): string {
  return words
    .replace(/[\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc]/g, (sign) => sign.normalize('NFKC'))
    .replaceAll('\uf001', 'fi')
    .replaceAll('\uf002', 'fl')
}

function boldness(page: PdfPage): (font: string) => boolean {
  const known = new Map<string, boolean>()
  return (font) => {
    const told = known.get(font)
    if (told !== undefined) return told
    const face: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : null
    const name = typeof face === 'object' && face !== null && 'name' in face ? String(face.name) : ''
    const isBold = /bold|black|heavy|demi/i.test(name)
    known.set(font, isBold)
    return isBold
  }
}

/** A page that was laid on its side, and read from there. */
function upright(runs: readonly Placed[], width: number, height: number): readonly Run[] {
  return runs.map(({ turns, ...run }) => {
    const length = run.x1 - run.x0
    const [x0, y] = turns === 1 ? [run.y, width - run.x0] : [height - run.y, run.x0]
    return { ...run, x0, x1: x0 + length, y }
  })
}

/** Some programs draw letters twice to make them bold. */
function withoutDoubles(runs: readonly Placed[]): readonly Run[] {
  const seen = new Set<string>()
  return runs.filter(({ words, x0, y }) => {
    const key = `${Math.round(x0 / 2)} ${Math.round(y / 2)} ${words}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function lettersIn(runs: readonly Run[]): number {
  return runs.reduce((sum, { words }) => sum + words.length, 0)
}
