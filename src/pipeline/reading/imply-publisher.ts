// On a city's own page a row names the partner only: whose tie it is goes without saying.
import type { Party } from '../../model/party.ts'
import type { AgreementRecord, Mention } from '../../model/record.ts'
import type { Source } from '../../model/source.ts'

/** The record with the publisher among its parties, where the page's own word implies it. The words for it are none. */
export function implyPublisher(
  record: AgreementRecord,
  source: Source,
  publisher: Party | null,
): AgreementRecord {
  const isOwnWord = source.authority === 'party' || source.authority === 'government'
  if (publisher === null || !isOwnWord || !isIncomplete(record)) return record
  const { start } = record.citation
  const implied: Mention = {
    role: 'publisher',
    asWritten: '',
    kindHint: null,
    countryHint: publisher.country,
    containerHint: null,
    start,
    end: start,
    origin: 'implied@1',
  }
  return { ...record, parties: [implied, ...record.parties] }
}

/** A sentence that names two others tells of their tie; a row that does tells of theirs with the publisher. */
function isIncomplete({ parties }: AgreementRecord): boolean {
  if (parties.some(({ role }) => role === 'publisher')) return false
  return parties.length === 1 || parties.every(({ origin }) => origin.startsWith('row@'))
}
