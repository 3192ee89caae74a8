// What a paper is by who its parties are.
import type { InstrumentDraft, PartyDraft } from '../draft.ts'

/** An agreement of states whose title tells no more is a treaty. */
export function betweenStates(members: readonly PartyDraft[], draft: InstrumentDraft): InstrumentDraft {
  const areStates = members.length > 0 && members.every((member) => member.kindHint === 'state')
  const isAny = draft.type === 'unknown' || draft.type === 'contract'
  return areStates && draft.isPaper && isAny ? { ...draft, type: 'treaty' } : draft
}
