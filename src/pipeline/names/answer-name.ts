// One name as somebody wrote it, and the parties that it may mean.
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Candidate } from '../../model/match.ts'
import type { CountryCode, Party, PartyKind } from '../../model/party.ts'
import { resolveMention } from '../../resolve/resolve-mention.ts'
import { type NameFault, readWrittenName } from '../../text/written-name.ts'

export interface AskedName {
  readonly name: string
  /** Code of the country told, null where none is. */
  readonly country?: CountryCode | null
  /** Words that stood for a country and are none. */
  readonly unknownCountry?: string | null
  /** The region or county that it is said to lie in. */
  readonly container?: string | null
  readonly kind?: PartyKind | null
  /** BCP 47. */
  readonly language?: string | null
}

export interface NamedCandidate extends Candidate {
  readonly known: Party
}

export interface NameNote {
  readonly kind: NameFault | 'unknown-country' | 'ambiguous'
  readonly message: string
}

export interface NameAnswer {
  readonly name: string
  readonly country: CountryCode | null
  readonly match: NamedCandidate | null
  /** Best first. */
  readonly candidates: readonly NamedCandidate[]
  /** What a person should know before the match is taken for granted. */
  readonly notes: readonly NameNote[]
}

export interface AnswerOptions {
  /** How many candidates are told at most. */
  readonly candidates?: number
}

/** A name in letters of two scripts is given its candidates and no match: a person decides. */
export function answerName(
  asked: AskedName,
  gazetteer: Gazetteer,
  { candidates: most = 5 }: AnswerOptions = {},
): NameAnswer {
  const { country = null, unknownCountry = null } = asked
  const { name, faults } = readWrittenName(asked.name)
  const notes: NameNote[] = [...faults]
  if (unknownCountry !== null) {
    const message = `“${unknownCountry}” is no country; the name was looked for everywhere`
    notes.push({ kind: 'unknown-country', message })
  }
  const isRefused = faults.some(({ kind }) => kind === 'empty-name' || kind === 'long-name')
  if (isRefused) return { name: asked.name, country, match: null, candidates: [], notes }
  const mention = {
    asWritten: name,
    kindHint: asked.kind ?? null,
    countryHint: country,
    containerHint: asked.container ?? null,
  }
  const found = resolveMention(mention, gazetteer, { language: asked.language ?? null, candidates: most })
  const candidates = found.candidates.flatMap((candidate): readonly NamedCandidate[] => {
    const known = gazetteer.findParty(candidate.party)
    return known === null ? [] : [{ ...candidate, known }]
  })
  const isMixed = faults.some(({ kind }) => kind === 'mixed-scripts')
  const chosen = isMixed ? undefined : candidates.find(({ party }) => party === found.chosen?.party)
  if (chosen !== undefined && found.isAmbiguous)
    notes.push({ kind: 'ambiguous', message: 'others may be meant as well' })
  return { name: asked.name, country, match: chosen ?? null, candidates, notes }
}
