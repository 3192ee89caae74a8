// Words before the day of line after line, "Desde 1986", "Desde 1992": in a language that nobody knows they are labels and no names.
import type { Span } from '../../model/span.ts'
import { wordAt, wordIndexAt } from '../../text/words.ts'
import { type Page, trim } from '../page/page.ts'
import { rememberByPage } from '../page/remember.ts'

/** A word that leads this many lines names no body. */
const fewestLines = 2

/** Whether the line is such a word and a day, and nothing else before it. */
export function isLedDay(page: Page, line: Span): boolean {
  if (!page.isUnlisted) return false
  const lead = leadOf(page, line)
  return lead !== null && (leadsOf(page).get(lead) ?? 0) >= fewestLines
}

/** The only word before a line's first day; null where there is none, or more than one, or where it is a known name. */
function leadOf(page: Page, line: Span): string | null {
  const { start } = trim(page, line, '-*"(')
  const first = wordAt(page, wordIndexAt(page, start))
  const second = wordAt(page, wordIndexAt(page, start) + 1)
  if (first === undefined || second === undefined || second.start >= line.end) return null
  const date = page.dates.firstWithin(line)
  if (date === undefined || date.start !== second.start || page.names.at(first) !== undefined) return null
  return first.folded
}

const leadsOf = rememberByPage((page: Page): ReadonlyMap<string, number> => {
  const leads = new Map<string, number>()
  let start = 0
  for (const words of page.text.split('\n')) {
    const lead = leadOf(page, { start, end: start + words.length })
    if (lead !== null) leads.set(lead, (leads.get(lead) ?? 0) + 1)
    start += words.length + 1
  }
  return leads
})
