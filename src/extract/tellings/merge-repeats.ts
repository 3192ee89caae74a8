// One agreement told twice on a page is one record: the same words again are a finding, a mention in passing is not.
import type { ReadingFinding } from '../../model/finding.ts'
import type { Span } from '../../model/span.ts'
import { behindBlanks, isSpace } from '../../text/signs.ts'
import { said } from '../../wording/said.ts'
import type { PartyDraft, RecordDraft } from '../draft.ts'
import { type Page, quoteOf } from '../page/page.ts'
import { joinTellings } from './join-tellings.ts'
import { KeptTellings } from './kept-tellings.ts'

interface Merged {
  readonly drafts: readonly RecordDraft[]
  readonly findings: readonly ReadingFinding[]
}

/** Whoever is handed the drafts of a page one by one. */
export type TakeDraft = (draft: RecordDraft) => void

/** `eachDraft` hands over what the page tells, in the order in which it is read. */
export function mergeRepeats(page: Page, eachDraft: (take: TakeDraft) => void): Merged {
  const kept = new KeptTellings(page)
  const findings: ReadingFinding[] = []
  eachDraft((draft) =>
    kept.keep(draft, (known) => {
      // Rows come when their list ends, behind the prose that stands among them.
      const isEarlier = draft.passage.start < known.passage.start
      const [first, again] = isEarlier ? [draft, known] : [known, draft]
      if (!isSameWording(page, first.passage, again.passage))
        return withKnownName(page, joinTellings(first, again), [first, again])
      findings.push(repeatOf(page, again.passage))
      return first
    }),
  )
  return { drafts: kept.drafts, findings }
}

/** Of "Гродно" and "the Гродненский committee" the name of the town stands, whichever telling tells more. */
function withKnownName(page: Page, joined: RecordDraft, tellings: readonly RecordDraft[]): RecordDraft {
  const isPartner = (party: PartyDraft) => !party.isPublisher
  const isKnown = ({ name }: PartyDraft) => page.names.at(name) !== undefined
  const [partner, ...others] = joined.parties.filter(isPartner)
  if (partner === undefined || others.length > 0 || isKnown(partner)) return joined
  const known = tellings.flatMap(({ parties }) => parties.filter(isPartner)).find(isKnown)
  if (known === undefined) return joined
  const named = { ...partner, name: known.name, whole: known.whole }
  return { ...joined, parties: joined.parties.map((party) => (party === partner ? named : party)) }
}

function repeatOf(page: Page, { start, end }: Span): ReadingFinding {
  const told = said('noticed.saidTwice', { words: shorten(quoteOf(page, { start, end })) })
  return { kind: 'duplicate', severity: 'note', ...told, start, end }
}

/** Letter by letter, any white space being one space. */
function isSameWording({ folded }: Page, first: Span, again: Span): boolean {
  if (folded.slice(first.start, first.end) === folded.slice(again.start, again.end)) return true
  let one = first.start
  let other = again.start
  while (one < first.end && other < again.end) {
    const isGap = isSpace(folded.charCodeAt(one))
    if (isGap !== isSpace(folded.charCodeAt(other))) return false
    if (!isGap && folded.charCodeAt(one) !== folded.charCodeAt(other)) return false
    one = isGap ? behindBlanks(folded, { start: one, end: first.end }) : one + 1
    other = isGap ? behindBlanks(folded, { start: other, end: again.end }) : other + 1
  }
  return one === first.end && other === again.end
}

function shorten(words: string): string {
  const line = /\s\s|[^\S ]/.test(words) ? words.replace(/\s+/g, ' ') : words
  return line.length <= 120 ? line : `${line.slice(0, 117)}…`
}
