// A typed date of a sheet as exactly as the sheet shows it: a cell that shows a year tells no day.
import { SSF } from '@e965/xlsx'

export interface DateCell {
  readonly serial: number
  /** The number format, such as `d. m. yyyy`. */
  readonly format: string
  /** Days are counted from 1904, as on old Macintoshes. */
  readonly is1904: boolean
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** `2001-03-22`, `March 2001`, `2001`; null where the cell shows no year and is no date. */
export function shownDate({ serial, format, is1904 }: DateCell): string | null {
  if (!SSF.is_date(format)) return null
  const shown = shownParts(format)
  if (!shown.year) return null
  const date = SSF.parse_date_code(serial, { date1904: is1904 })
  if (date === null || date === undefined) return null
  const year = String(date.y).padStart(4, '0')
  if (!shown.month) return year
  if (!shown.day) return `${months[date.m - 1] ?? ''} ${year}`
  return `${year}-${pad(date.m)}-${pad(date.d)}`
}

function shownParts(format: string): { year: boolean; month: boolean; day: boolean } {
  const first = format.split(';')[0] ?? ''
  const signs = first
    .replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '')
    .toLowerCase()
    // Minutes stand beside hours and seconds.
    .replace(/h+[^a-z]*m+|m+[^a-z]*s+/g, '')
  return { year: /y|e/.test(signs), month: signs.includes('m'), day: /(?<!d)d{1,2}(?!d)/.test(signs) }
}

function pad(figure: number): string {
  return String(figure).padStart(2, '0')
}
