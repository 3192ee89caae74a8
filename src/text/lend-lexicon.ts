// A lexicon for a language that has none: another's words lend the structure, and Unicode knows the names of its months.
import type { Lexicon } from './lexicon.ts'

const lent = new WeakMap<Lexicon, Map<string, Lexicon>>()

/** The same lexicon each time it is asked, since what is compiled of it is kept by it. */
export function lendLexicon(lexicon: Lexicon, language: string): Lexicon {
  const known = lent.get(lexicon) ?? new Map<string, Lexicon>()
  lent.set(lexicon, known)
  const own = known.get(language) ?? { ...lexicon, language, months: monthsOf(language, lexicon.months) }
  known.set(language, own)
  return own
}

/** Months alone, beside a day, and cut short; those of the lending language behind them. */
function monthsOf(language: string, others: Lexicon['months']): Lexicon['months'] {
  const writers = [
    { month: 'long' },
    { month: 'long', day: 'numeric' },
    { month: 'short' },
    { month: 'short', day: 'numeric' },
  ].map(
    (options) =>
      new Intl.DateTimeFormat(language, {
        ...(options as Intl.DateTimeFormatOptions),
        timeZone: 'UTC',
        calendar: 'gregory',
      }),
  )
  return others.map((names, index) => {
    const first = Date.UTC(2024, index, 1)
    const own = writers.flatMap((writer) =>
      writer
        .formatToParts(first)
        .flatMap(({ type, value }) => (type === 'month' ? value.replace(/\.$/, '') : [])),
    )
    // A figure is no name: months of some languages are counted.
    return [...new Set([...own.filter((name) => /^\p{L}[\p{L}\p{M} '’.-]+$/u.test(name)), ...names])]
  })
}
