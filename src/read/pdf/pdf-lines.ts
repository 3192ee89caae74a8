// Runs of letters → the lines of the page, each with its segments: what stands apart on one line may be cells or columns.
import type { PageLine, Run, Segment } from './pdf-shapes.ts'

/** Parts of the letters' height. */
const sameLine = 0.35
const wordGap = 0.14
/** Wider than between words, save in lines that were stretched: what goes on below must bear it out. */
const segmentGap = 0.5
/** Notes' numbers stand higher, and are smaller; browsers make them five sixths. */
const raised = 0.86

export function linesOf(runs: readonly Run[]): readonly PageLine[] {
  const rows: Run[][] = []
  for (const run of [...runs].sort((a, b) => a.y - b.y || a.x0 - b.x0)) {
    const row = rows.at(-1)
    const base = row?.[0]
    if (base !== undefined && run.y - base.y <= sameLine * Math.max(run.size, base.size)) row?.push(run)
    else rows.push([run])
  }
  return withRaised(rows).map((row) => lineOf(row))
}

/** Words that stand together, as one text. */
export function wordsOf(runs: readonly Run[]): string {
  return segmentsOf(runs, Number.POSITIVE_INFINITY)
    .map(({ words }) => words)
    .join(' ')
}

/** A row of raised figures belongs to the row right below it. */
function withRaised(rows: readonly (readonly Run[])[]): readonly (readonly Run[])[] {
  const joined: (readonly Run[])[] = []
  let above: readonly Run[] = []
  for (const [index, row] of rows.entries()) {
    const below = rows[index + 1]
    const isRaised =
      below !== undefined && row.every((run) => below.some((base) => isRaisedBeside(run, base)))
    if (isRaised) above = row
    else {
      joined.push([...row, ...above.map((run) => ({ ...run, words: noteSign(run.words) }))])
      above = []
    }
  }
  return joined
}

function isRaisedBeside(run: Run, base: Run): boolean {
  const height = base.y - run.y
  return (
    run.size <= raised * base.size &&
    height > 0 &&
    height < 0.6 * base.size &&
    run.x0 > base.x0 - base.size &&
    run.x1 < base.x1 + 3 * base.size
  )
}

/** "2001" with a note's number behind it is not the year 20011. */
function noteSign(words: string): string {
  return /^\s*\d{1,3}\s*\)?$/.test(words) ? `[${words.trim().replace(')', '')}]` : words
}

function lineOf(row: readonly Run[]): PageLine {
  const size = commonestSize(row)
  const base = row.find((run) => run.size === size) ?? row[0]!
  const noted = row.map((run) => {
    const isNote = run.size <= raised * size && base.y - run.y > 0.2 * size
    return isNote ? { ...run, words: noteSign(run.words) } : run
  })
  const segments = segmentsOf(noted, segmentGap)
  return {
    x0: Math.min(...row.map((run) => run.x0)),
    x1: Math.max(...row.map((run) => run.x1)),
    y: base.y,
    size,
    isBold: isAllBold(row),
    words: segments.map(({ words }) => words).join(' '),
    segments,
  }
}

function segmentsOf(runs: readonly Run[], gapLimit: number): readonly Segment[] {
  const groups: Run[][] = []
  let last: Run | undefined
  for (const run of inReadingOrder(runs)) {
    const gap = last === undefined ? 0 : Math.max(run.x0 - last.x1, last.x0 - run.x1)
    if (last === undefined || gap > gapLimit * run.size) groups.push([run])
    else groups.at(-1)?.push(run)
    last = run
  }
  return groups
    .map(segmentOf)
    .filter(({ words }) => words !== '')
    .sort((a, b) => a.x0 - b.x0)
}

function segmentOf(runs: readonly Run[]): Segment {
  const size = commonestSize(runs)
  let words = ''
  for (const [index, run] of runs.entries()) {
    const before = runs[index - 1]
    const gap = before === undefined ? 0 : Math.max(run.x0 - before.x1, before.x0 - run.x1)
    const isApart = gap > wordGap * run.size || /\s$/.test(words) || /^\s/.test(run.words)
    words = `${words.trimEnd()}${isApart ? ' ' : ''}${run.words.trimStart()}`
  }
  return {
    x0: Math.min(...runs.map((run) => run.x0)),
    x1: Math.max(...runs.map((run) => run.x1)),
    y: runs.find((run) => run.size === size)?.y ?? 0,
    size,
    isBold: isAllBold(runs),
    words: words.replace(/\s+/g, ' ').trim(),
  }
}

function isAllBold(runs: readonly Run[]): boolean {
  return runs.every((run) => run.isBold || !/\p{L}/u.test(run.words)) && runs.some((run) => run.isBold)
}

/** From the left; Hebrew and Arabic from the right. */
function inReadingOrder(runs: readonly Run[]): readonly Run[] {
  const words = runs.map((run) => run.words).join('')
  const fromRight = (words.match(/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/g)?.length ?? 0) * 2
  const isFromRight = fromRight > (words.match(/\p{L}/gu)?.length ?? 0)
  return [...runs].sort((a, b) => (isFromRight ? b.x1 - a.x1 : a.x0 - b.x0))
}

/** By the number of letters. */
function commonestSize(runs: readonly Run[]): number {
  const counts = new Map<number, number>()
  for (const { size, words } of runs) counts.set(size, (counts.get(size) ?? 0) + words.length)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}
