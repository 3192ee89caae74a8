// A party's ties on one axis of time: a line from the first told act to the end, or to today where none is told.
import type { Tie } from './tie.ts'

export interface Lifeline {
  readonly label: string
  /** Of the agreement's page. */
  readonly path: string
  readonly from: number
  readonly to: number
  readonly y: number
  /** No end is told: the line runs on. */
  readonly isOpen: boolean
  /** Some source says, or lets one think, that it holds. */
  readonly isLiving: boolean
}

export interface LifelinesDrawing {
  readonly width: number
  readonly height: number
  readonly lines: readonly Lifeline[]
  readonly years: readonly { readonly year: number; readonly x: number }[]
}

const width = 1100
const labelWidth = 190
const rowHeight = 22
const axisHeight = 28
const fewest = 3
const most = 60

/** null where too few days are told to make a picture. */
export function drawLifelines(ties: readonly Tie[], day: string): LifelinesDrawing | null {
  const today = yearOf(day)
  const told = ties
    .flatMap((tie) => (tie.day === null ? [] : [{ tie, began: yearOf(tie.day.edtf) }]))
    .filter(({ began }) => began <= today)
    .sort((a, b) => a.began - b.began || (a.tie.id < b.tie.id ? -1 : 1))
    .slice(0, most)
  if (told.length < fewest) return null
  const first = Math.floor((told[0]?.began ?? today) / 10) * 10
  const place = (year: number) =>
    Math.round((labelWidth + ((year - first) / (today - first)) * (width - labelWidth - 12)) * 10) / 10
  return {
    width,
    height: told.length * rowHeight + axisHeight,
    lines: told.map(({ tie, began }, index) => ({
      label: tie.partners.map(({ name }) => name).join(', '),
      path: tie.path,
      from: place(began),
      to: place(tie.endedOn === null ? today : yearOf(tie.endedOn)),
      y: axisHeight + index * rowHeight + rowHeight / 2,
      isOpen: tie.status.kind !== 'ended',
      isLiving: tie.status.kind === 'inForce',
    })),
    years: decades(first, today).map((year) => ({ year, x: place(year) })),
  }
}

function decades(first: number, last: number): readonly number[] {
  const step = last - first > 80 ? 20 : 10
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step)
}

/** The year with its part gone by: 2001-07 is 2001.5. An interval counts from its first day. */
function yearOf(edtf: string): number {
  const [year = '', month = '01', day = '01'] = (edtf.split('/')[0] ?? '').replace(/[?~%]$/, '').split('-')
  return Number(year.replaceAll('X', '0')) + (Number(month) - 1) / 12 + (Number(day) - 1) / 366
}
