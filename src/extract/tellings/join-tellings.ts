// Two tellings of one agreement as one record: the fuller one stands, and the other adds what it is silent about.
import type { RecordDraft } from '../draft.ts'
import { endsTie, isBare, isPassing } from './same-telling.ts'

/** The first telling stands, unless the second tells more; the other adds what it is silent about. */
export function joinTellings(first: RecordDraft, again: RecordDraft): RecordDraft {
  if (endsTie(first, again)) return ended(first, again)
  return tellsMore(again, first) ? withListed(filled(again, first), first) : filled(first, again)
}

/** With what became of it, and when. */
function ended(first: RecordDraft, { status, statusSpan, dates, parties }: RecordDraft): RecordDraft {
  const days = dates.filter((date) => first.dates.every((other) => other.edtf !== date.edtf))
  return {
    ...first,
    parties: withStates(first.parties, parties),
    status,
    statusSpan,
    dates: [...first.dates, ...days],
  }
}

/** A bare name tells less than whatever names an instrument, even in passing; a passing mention less than any other. */
function tellsMore(again: RecordDraft, first: RecordDraft): boolean {
  if (isBare(first) !== isBare(again)) return isBare(first) && again.instrument !== null
  return isPassing(first) && !isPassing(again)
}

function filled(first: RecordDraft, again: RecordDraft): RecordDraft {
  const isDecision = first.instrument?.type === 'decision'
  const isPlanned = again.status === 'planned'
  return {
    ...first,
    parties: withStates(first.parties, again.parties),
    instrument: isDecision || isVague(first) ? (again.instrument ?? first.instrument) : first.instrument,
    status: isPlanned ? 'planned' : first.status,
    statusSpan: isPlanned ? again.statusSpan : first.statusSpan,
    dates: joinDates(first.dates, again.dates),
    areas: first.areas.length > 0 ? first.areas : again.areas,
  }
}

/** "An agreement was signed" tells less of the paper than "became twin towns". */
function isVague({ instrument }: RecordDraft): boolean {
  return instrument === null || instrument.type === 'unknown'
}

/** The state that only one of two tellings has. */
function withStates(first: RecordDraft['parties'], again: RecordDraft['parties']): RecordDraft['parties'] {
  const partners = (parties: RecordDraft['parties']) => parties.filter((party) => !party.isPublisher)
  const [only, ...others] = partners(again)
  if (only === undefined || others.length > 0 || partners(first).length > 1) return first
  return first.map((party) =>
    party.isPublisher || party.countryHint !== null ? party : { ...party, countryHint: only.countryHint },
  )
}

/** What the list tells of it: its state, and that it is held. */
function withListed(told: RecordDraft, other: RecordDraft): RecordDraft {
  const state = other.parties.find((party) => !party.isPublisher)?.countryHint ?? null
  return {
    ...told,
    status: told.status === 'unknown' ? other.status : told.status,
    parties: told.parties.map((party) =>
      party.isPublisher ? party : { ...party, countryHint: party.countryHint ?? state },
    ),
  }
}

/** Of two tellings of one day the more exact stands; a renewal told later, or earlier, is added. */
function joinDates(first: RecordDraft['dates'], again: RecordDraft['dates']): RecordDraft['dates'] {
  if (first.length === 0) return again
  const isRenewal = (dates: RecordDraft['dates']) => dates.every((date) => date.role === 'renewed')
  if (isRenewal(first) && !isRenewal(again)) return joinDates(again, first)
  if (first.every((date) => date.role === 'decided') && again.every((date) => date.role === 'signed'))
    return [...first, ...again]
  const sharpened = first.map((date) => again.find((other) => other.edtf.startsWith(`${date.edtf}-`)) ?? date)
  return [
    ...sharpened,
    ...again.filter((date) => date.role === 'renewed' && !first.some((other) => other.edtf === date.edtf)),
  ]
}
