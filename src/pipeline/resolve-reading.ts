// Every mention of a reading given its party.
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Match } from '../model/match.ts'
import type { Party } from '../model/party.ts'
import type { AgreementRecord, Mention } from '../model/record.ts'
import type { ResolvedMention, ResolvedRecord } from '../model/resolved-record.ts'
import type { Publisher, Source } from '../model/source.ts'
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
  const records = reading.records.map((record) => {
    const mentions = record.parties.map((mention) => resolveOne(mention, publisher, gazetteer))
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
  return resolveOne(mention, null, gazetteer).party
}

/** The publisher's own name in its text is the publisher, however it is written. */
function resolveOne(mention: Mention, publisher: Party | null, gazetteer: Gazetteer): ResolvedMention {
  if (mention.role === 'publisher' && publisher !== null) {
    const chosen =
      publisher.origin === 'source' ? null : { party: publisher.id, score: 1, features: { publisher: 1 } }
    return {
      mention,
      party: publisher,
      match: { chosen, isAmbiguous: false, candidates: chosen === null ? [] : [chosen] },
    }
  }
  const match = resolveByName(mention, gazetteer)
  const party = match.chosen === null ? null : gazetteer.findParty(match.chosen.party)
  return { mention, match, party: party ?? unresolvedParty(mention) }
}

function resolveByName(mention: Mention, gazetteer: Gazetteer): Match {
  const countries = mention.countryHint === null ? undefined : [mention.countryHint]
  const bearers = gazetteer.partiesNamed(mention.asWritten, countries)
  const candidates = bearers
    .slice(0, 5)
    .map(({ party }) => ({ party: gazetteer.idOf(party), score: 0.9, features: { name: 1 } }))
  return { chosen: candidates[0] ?? null, isAmbiguous: false, candidates }
}
