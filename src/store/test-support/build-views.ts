// Agreements and views with everything that a test leaves unsaid filled in.
import type { Agreement } from '../../model/agreement.ts'
import { mintId } from '../../model/ids.ts'
import type { Party } from '../../model/party.ts'
import type { Views } from '../store.ts'

export function buildAgreement(
  key: string,
  parties: readonly Party[],
  told: Partial<Agreement> = {},
): Agreement {
  return {
    id: mintId('agreement', key),
    partnership: mintId('partnership', key),
    parties: parties.map(({ id, name, country, kind }) => ({ id, name, country, kind })),
    instrument: { type: 'twinning', title: null },
    areas: [],
    events: [],
    claimedStatus: 'active',
    evidence: 'claimed',
    fields: [],
    sources: [],
    ...told,
  }
}

export function buildViews(told: Partial<Views>): Views {
  return {
    parties: [],
    resolved: [],
    agreements: [],
    partnerships: [],
    findings: [],
    moves: [],
    publishers: [],
    ...told,
  }
}
