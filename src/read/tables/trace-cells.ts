// Where each cell of a CSV record stands in the record as it is written.
import type { SourceStep } from '../../model/document.ts'

interface CellWords {
  readonly words: string
  readonly steps: readonly SourceStep[]
}

/** `raw` is the record with its quotes and its line end. */
export function traceCells(record: readonly string[], raw: string, delimiter: string): readonly CellWords[] {
  let at = 0
  return record.map((words) => {
    const quoted = raw[at] === '"' ? quotedAt(raw, at) : null
    if (quoted !== null && quoted.words === words) {
      at = afterDelimiter(raw, quoted.end, delimiter)
      return { words, steps: quoted.steps }
    }
    const steps = [{ textStart: 0, sourceStart: at }]
    at = afterDelimiter(raw, raw.startsWith(words, at) ? at + words.length : at, delimiter)
    return { words, steps }
  })
}

/** The words between quotes, two of which stand for one. */
function quotedAt(
  raw: string,
  from: number,
): { readonly words: string; readonly steps: readonly SourceStep[]; readonly end: number } {
  const steps: SourceStep[] = []
  let words = ''
  let at = from + 1
  for (;;) {
    const quote = raw.indexOf('"', at)
    const end = quote === -1 ? raw.length : quote
    steps.push({ textStart: words.length, sourceStart: at })
    words += raw.slice(at, end)
    if (raw[end + 1] !== '"') return { words, steps, end: end + 1 }
    words += '"'
    at = end + 2
  }
}

function afterDelimiter(raw: string, from: number, delimiter: string): number {
  const next = raw.indexOf(delimiter, from)
  return next === -1 ? raw.length : next + delimiter.length
}
