// Names each record so that reading the source again, with other offsets or a corrected date, finds the same record.
import { mintId, type SourceId } from '../../model/ids.ts'
import type { AgreementRecord } from '../../model/record.ts'
import { digest } from '../../text/digest.ts'
import { fold } from '../../text/fold.ts'

/** The source, who is in it, and the how-manieth record of the same parties it is: all that outlives a re-reading. */
export function keepRecordIds(
  source: SourceId,
  records: readonly AgreementRecord[],
): readonly AgreementRecord[] {
  const told = new Map<string, number>()
  return records.map((record) => {
    const parties = record.parties
      .map(({ asWritten, role }) => `${role === 'publisher' ? '' : fold(asWritten)}`)
      .sort()
    const key = JSON.stringify(parties)
    const ordinal = told.get(key) ?? 0
    told.set(key, ordinal + 1)
    return { ...record, id: mintId('record', digest(source, key, String(ordinal))) }
  })
}
