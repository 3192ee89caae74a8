// Anniversaries of signatures and ends of agreements as a calendar (RFC 5545).
import { statusOn } from '../../lifecycle/status-on.ts'
import type { Agreement, AgreementEvent } from '../../model/agreement.ts'
import { parseEdtf } from '../../text/edtf.ts'
import { agreementPath } from '../paths.ts'
import { phraseDay } from '../phrase/phrase-day.ts'
import { nameInstrument, sortParties } from '../present/agreement-line.ts'
import { changedAt } from './changed-at.ts'
import type { ExportFormat } from './export-format.ts'
import { calendarLine, calendarText } from './i-calendar-line.ts'
import type { Selection } from './selection.ts'

export const iCalendar: ExportFormat = {
  name: 'ics',
  file: 'register.ics',
  mediaType: 'text/calendar; charset=utf-8',
  about:
    'A calendar to subscribe to: anniversaries of signatures, and ends. Only days that are told in full.',
  isFollowed: true,
  async *write(selection) {
    const { title, agreements } = selection
    yield [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Pobratim//Register//EN',
      'METHOD:PUBLISH',
      `NAME:${calendarText(title)}`,
      `X-WR-CALNAME:${calendarText(title)}`,
      'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ]
      .map(calendarLine)
      .join('')
    for await (const agreement of agreements()) yield eventsOf(agreement, selection)
    yield calendarLine('END:VCALENDAR')
  },
}

interface CalendarEvent {
  readonly kind: string
  readonly day: string
  readonly summary: string
  readonly rule: string | null
}

const ends: readonly AgreementEvent['kind'][] = ['terminated', 'expired', 'denounced']

function eventsOf(agreement: Agreement, selection: Selection): string {
  const names = sortParties(agreement.parties).map(({ name }) => name)
  const who = `${names.join(' – ')} (${nameInstrument(agreement)})`
  const signed = daysOf(agreement, ['signed']).map((day) => ({
    kind: 'signed',
    day,
    summary: `Signed ${phraseDay(day)}: ${who}`,
    rule: yearly(agreement, day, selection.day),
  }))
  const ended = daysOf(agreement, ends).map((day) => ({
    kind: 'ended',
    day,
    summary: `End: ${who}`,
    rule: null,
  }))
  return [...signed, ...ended].map((event) => writeEvent(event, agreement, selection)).join('')
}

/** No day is invented: what is told to the month or the year has no place in a calendar. */
function daysOf({ events }: Agreement, kinds: readonly AgreementEvent['kind'][]): readonly string[] {
  const days = events.flatMap(({ kind, on }) => (kinds.includes(kind) && on !== null ? [on] : []))
  return [...new Set(days)].filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day) && parseEdtf(day) !== null)
}

/** Every year up to the end; never where it has ended and nobody tells when. */
function yearly(agreement: Agreement, day: string, today: string): string | null {
  const [end] = daysOf(agreement, ends)
  if (end === undefined && statusOn(agreement, today) === 'ended') return null
  // In years without a 29 February the anniversary falls on the 28th.
  const leap = day.endsWith('-02-29') ? ';BYMONTH=2;BYMONTHDAY=-1' : ''
  if (end === undefined) return `FREQ=YEARLY${leap}`
  return end <= day ? null : `FREQ=YEARLY${leap};UNTIL=${compact(end)}`
}

function writeEvent(
  { kind, day, summary, rule }: CalendarEvent,
  agreement: Agreement,
  { origin, sources, day: today }: Selection,
): string {
  const stamp = changedAt(agreement, sources) ?? `${today}T00:00:00.000Z`
  const lines = [
    'BEGIN:VEVENT',
    `UID:${agreement.id}-${kind}-${compact(day)}@${new URL(origin).host}`,
    `DTSTAMP:${stamp.replace(/\.\d+/, '').replaceAll(/[-:]/g, '')}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    ...(rule === null ? [] : [`RRULE:${rule}`]),
    `SUMMARY:${calendarText(summary)}`,
    `URL:${origin}${agreementPath(agreement.id)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
  return lines.map(calendarLine).join('')
}

function compact(day: string): string {
  return day.replaceAll('-', '')
}
