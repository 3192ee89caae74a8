// What an office may have a note on: its own body, an agreement of it, and whatever it has a note on already.
import type { BriefAgreement } from '../../model/agreement.ts'
import type { AgreementId, PartyId } from '../../model/ids.ts'
import type { Note, NoteSubject } from '../../model/note.ts'
import { partyPath } from '../../publish/paths.ts'
import { presentAgreementLine } from '../../publish/present/agreement-line.ts'
import { findParty } from '../gather/find-party.ts'
import type { SiteContext } from '../site.ts'

export interface Subject {
  readonly id: NoteSubject
  readonly title: string
  /** Its public page; null where the register no longer has it. */
  readonly path: string | null
}

export interface FoundSubject extends Subject {
  readonly note: Note | undefined
}

/** The body whose office has signed in; the policy of the address has made sure that there is one. */
export function officeOf(c: SiteContext): PartyId {
  return c.var.account!.organization!
}

/** `foreign` where it is somebody else's; null where there is nothing of the kind. */
export async function findSubject(c: SiteContext, told: string): Promise<FoundSubject | 'foreign' | null> {
  const office = officeOf(c)
  const id = told as NoteSubject
  const note = await c.var.store.notes.get(office, id)
  if (id === office) return { ...(await bodyOf(c)), note }
  const agreement = await c.var.store.agreements.get(id as AgreementId)
  const isThere = agreement !== undefined && !('movedTo' in agreement)
  if (isThere && isOf(agreement, office)) return { ...agreementSubject(c, agreement), note }
  // Agreements are merged and parted, and bodies found to be others: what somebody wrote is still theirs.
  if (note !== undefined) return { id, title: c.var.tongue.say('notes.elsewhere'), path: null, note }
  return agreement === undefined ? null : 'foreign'
}

export async function bodyOf(c: SiteContext): Promise<Subject> {
  const { store, names, tongue } = c.var
  const id = officeOf(c)
  const party = await findParty(id, { store, names, tongue })
  return { id, title: party?.name ?? id, path: party === null ? null : partyPath(id) }
}

export function agreementSubject(c: SiteContext, agreement: BriefAgreement): Subject {
  const { title, instrument, path, day } = presentAgreementLine(agreement, c.var.day, c.var.tongue)
  const words = [`${title}: ${instrument}`, ...(day === null ? [] : [day.words])]
  return { id: agreement.id, title: words.join(', '), path }
}

function isOf({ parties }: BriefAgreement, office: PartyId): boolean {
  return parties.some(({ id }) => id === office)
}
