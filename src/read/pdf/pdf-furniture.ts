// The lines that a paper repeats at the head or foot of its pages, and the numbers of the pages: no content.
import { linesOf } from './pdf-lines.ts'
import type { PageShapes, Run } from './pdf-shapes.ts'

/** Share of a page's height at its head and at its foot. */
const margin = 0.13
const fewestPages = 3

const pageNumber =
  /^[-–—|\s]*(?:(?:page|seite|side|sida|sivu|strana|stranica|str|stran|strona|oldal|pagina|página|pág|страница|стр|с|σελίδα|σελ|sayfa)\.?\s*)?\d{1,4}(?:\s*(?:\/|of|von|de|di|od|из|z|av|\|)\s*\d{1,4})?[-–—|.\s]*$/iu

/** What browsers print around a page: the minute and the title, the address and the page's number. */
const browserLine =
  /^\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{1,4}\.?,? \d{1,2}[:.]\d\d(?:\D|$)|^(?:https?|file):\/\/\S+ \d+\/\d+$/

/** The pages without them; a line at the head of the first page stays, for it may be the paper's title. */
export function withoutFurniture(pages: readonly PageShapes[]): readonly PageShapes[] {
  const lines = pages.map(marginLines)
  const counts = new Map<string, number>()
  for (const page of lines) {
    for (const key of new Set(page.map((line) => line.key))) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const least = Math.max(fewestPages, Math.ceil(pages.length * 0.5))
  return pages.map((page, index) => {
    const isFirst = index === 0
    const gone = new Set(
      lines[index]!.filter(({ words, key, isAtHead }) => {
        const isRepeated = (counts.get(key) ?? 0) >= least
        const figure = pageNumber.test(words) ? Number(/\d+/.exec(words)?.[0]) : null
        if (browserLine.test(words)) return true
        if (figure !== null) return isRepeated || figure === page.number
        return isRepeated && !(isFirst && isAtHead)
      }).flatMap(({ runs }) => runs),
    )
    return gone.size === 0 ? page : { ...page, runs: page.runs.filter((run) => !gone.has(run)) }
  })
}

interface MarginLine {
  readonly words: string
  /** The same on every page but for figures. */
  readonly key: string
  readonly isAtHead: boolean
  readonly runs: readonly Run[]
}

function marginLines({ height, runs }: PageShapes): readonly MarginLine[] {
  const head = runs.filter(({ y }) => y < height * margin)
  const foot = runs.filter(({ y }) => y > height * (1 - margin))
  return [head, foot].flatMap((part, index) =>
    linesOf(part).map((line) => ({
      words: line.words,
      key: `${index} ${Math.round(line.y / 6)} ${line.words.replace(/\d+/g, '#')}`,
      isAtHead: index === 0,
      runs: part.filter(
        ({ y, x0, x1 }) => Math.abs(y - line.y) < line.size && x0 >= line.x0 - 1 && x1 <= line.x1 + 1,
      ),
    })),
  )
}
