// What a lexicon's file must hold, so that a person who adds a language is told what is amiss.
import { z } from 'zod'
import { instrumentTypes } from '../src/model/instrument.ts'
import { partyKinds } from '../src/model/party.ts'
import { fold } from '../src/text/fold.ts'
import { acts, columns, type Lexicon } from '../src/text/lexicon.ts'

const word = z.string().superRefine((text, context) => {
  const amiss = (message: string) => context.addIssue({ code: 'custom', message: `"${text}" ${message}` })
  if (text.trim() === '') amiss('is no word')
  else if (text !== text.trim()) amiss('has spaces before or behind')
  if (/\*(?=[^\s])|(?<!\S)\*/.test(text)) amiss('has an asterisk that ends no word')
})
const words = z.array(word).superRefine((list, context) => {
  const seen = new Set<string>()
  for (const text of list) {
    const same = text.normalize('NFC')
    if (seen.has(same)) context.addIssue({ code: 'custom', message: `"${text}" stands twice` })
    seen.add(same)
  }
})

/** ISO 3166-1, or ISO 3166-3 for states that are no more. */
const country = z.string().regex(/^([A-Z]{2}|[A-Z]{4})$/, 'no code of a country')
const concept = z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'a concept is written like-this')
const instrument = z.enum(instrumentTypes)

const parts = {
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/),
  nounsHaveCapitals: z.boolean(),
  partnersBy: z.enum(['words', 'endings']),
  officesFollow: z.boolean().exactOptional(),
  months: z.array(words.min(1, 'a month without a name')).length(12, 'a year has twelve months'),
  dateOrder: z.enum(['dayFirst', 'monthFirst']),
  dayWords: words,
  newsDays: z.strictObject({ today: words, yesterday: words, sameYear: words }),
  since: words,
  until: words,
  dated: words.exactOptional(),
  asOf: words.exactOptional(),
  after: words.exactOptional(),
  contacts: words.exactOptional(),
  gazettes: words.exactOptional(),
  personTitles: words.exactOptional(),
  eras: z.record(z.string(), z.number()).exactOptional(),
  respectively: words.exactOptional(),
  both: words.exactOptional(),
  guests: words,
  examples: words.exactOptional(),
  instruments: z.strictObject({
    titles: z.partialRecord(instrument, words),
    papers: z.partialRecord(instrument, words),
    qualities: z.array(z.strictObject({ type: instrument, words })),
    links: words,
    ties: z.partialRecord(instrument, words),
  }),
  anaphors: words,
  acts: z.record(z.enum(acts), words),
  between: words,
  with: words,
  and: words,
  at: words,
  from: words,
  partyWords: z.partialRecord(z.enum(partyKinds), words),
  institutions: words,
  boundaries: words,
  areaLabels: words,
  areaLinks: words,
  areaRests: words,
  areas: z.record(concept, words),
  areaWords: words,
  publisherTitles: words,
  areaVerbs: words,
  appositions: words,
  listWords: words,
  offices: words,
  ministers: words.exactOptional(),
  anniversaries: words,
  columns: z.partialRecord(z.enum(columns), words),
  countries: z.record(country, words),
  demonyms: z.record(country, words),
  stateWords: z.strictObject({ before: words, after: words }),
  things: words,
  flags: words.exactOptional(),
  former: words,
  notNames: words,
  abbreviations: words,
} satisfies Record<keyof Lexicon, z.ZodType>

const lexiconSchema: z.ZodType<Lexicon> = z.strictObject(parts)

/** One line a mistake: the key, and what is amiss; none where the file is in order. */
export function mistakesIn(file: unknown): readonly string[] {
  const issues = lexiconSchema.safeParse(file).error?.issues ?? []
  return issues.map((issue) => {
    const message = issue.code === 'invalid_key' ? issue.issues[0]?.message : issue.message
    return `${issue.path.join('.')}: ${message}`
  })
}

/** Lists in which one word may mean one thing only, as `[where, word]`. */
export function meaningsOf(lexicon: Lexicon): readonly (readonly [string, string])[] {
  const of = (part: string, lists: Readonly<Record<string, readonly string[] | undefined>>) =>
    Object.entries(lists).flatMap(([key, list]) =>
      (list ?? []).map((text) => [`${part}.${key}`, fold(text)] as const),
    )
  return [
    ...lexicon.months.flatMap((names, month) =>
      names.map((name) => [`months.${month + 1}`, fold(name)] as const),
    ),
    ...of('instruments.titles', lexicon.instruments.titles),
    ...of('countries', lexicon.countries),
  ]
}
