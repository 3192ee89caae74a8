// Every mention of a reading given its party.
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Candidate, Match } from '../../model/match.ts'
import type { Party } from '../../model/party.ts'
import type { AgreementRecord, Mention } from '../../model/record.ts'
import type { ResolvedMention, ResolvedRecord } from '../../model/resolved-record.ts'
import type { Publisher, Source } from '../../model/source.ts'
import { type MentionContext, resolveMention } from '../../resolve/resolve-mention.ts'
import { implyPublisher } from './imply-publisher.ts'
import { unresolvedParty } from './unresolved-party.ts'

export interface ResolvedReading {
  /** null where the page says of nobody that it is theirs. */
  readonly publisher: Party | null
  readonly records: readonly ResolvedRecord[]
}

export function resolveReading(
  reading: { readonly source: Source; readonly records: readonly AgreementRecord[] },
  gazetteer: Gazetteer,
): ResolvedReading {
  const { source } = reading
  const publisher = source.publisher === null ? null : resolvePublisher(source.publisher, gazetteer)
  const records = reading.records.map((told) => {
    const record = implyPublisher(told, source, publisher)
    const mentions = resolveParties(record, { source, publisher }, gazetteer)
    const own = mentions.find(({ mention }) => mention.role === 'publisher')
    const known = publisher !== null && publisher.origin !== 'source' ? publisher : own?.party
    return { record, source, publisherParty: known?.id ?? null, mentions }
  })
  return { publisher, records }
}

export function resolvePublisher(publisher: Publisher, gazetteer: Gazetteer): Party {
  const mention: Mention = {
    role: 'publisher',
    asWritten: publisher.name,
    kindHint: null,
    countryHint: publisher.country,
    containerHint: null,
    start: 0,
    end: 0,
    origin: 'publisher',
  }
  return resolveOne(mention, gazetteer, {}).party
}

/** The publisher's own name in its text is the publisher, however it is written. */
function resolvePublisherMention(mention: Mention, publisher: Party): ResolvedMention {
  if (publisher.origin === 'source') return { mention, party: publisher, match: nobody }
  const chosen: Candidate = { party: publisher.id, score: 0.99, features: { publisher: 1 } }
  return { mention, party: publisher, match: { chosen, isAmbiguous: false, candidates: [chosen] } }
}

const nobody: Match = { chosen: null, isAmbiguous: false, candidates: [] }

function resolveOne(mention: Mention, gazetteer: Gazetteer, context: MentionContext): ResolvedMention {
  const match = resolveMention(mention, gazetteer, context)
  const party = match.chosen === null ? null : gazetteer.findParty(match.chosen.party)
  return { mention, match, party: party ?? unresolvedParty(mention) }
}

function resolveParties(
  record: AgreementRecord,
  { source, publisher }: { readonly source: Source; readonly publisher: Party | null },
  gazetteer: Gazetteer,
): readonly ResolvedMention[] {
  const [date] = record.dates
  return record.parties.map((mention) => {
    if (mention.role === 'publisher' && publisher !== null) return resolvePublisherMention(mention, publisher)
    const others = record.parties.filter((other) => other !== mention)
    return resolveOne(mention, gazetteer, {
      publisherCountry: publisher?.country ?? null,
      language: source.language,
      otherCountries: others.flatMap(({ countryHint }) => countryHint ?? []),
      ...(date === undefined ? {} : { day: date.edtf }),
    })
  })
}
