// The rows of an answer that pair bodies with their twins: who, with whom, since when and until when.
import { entityAddress, type QueryAnswer } from './query-answer.ts'

export interface TwinPair {
  /** With the state behind the name, where the answer tells it. */
  readonly body: string
  readonly partner: string
  readonly since: string
  readonly until: string
}

export interface TwinAnswer {
  readonly pairs: readonly TwinPair[]
  /** Rows in which one side has no name but Wikidata's own number. */
  readonly nameless: number
}

/** The names that people give to the variable for a twin. */
const twinWords =
  /twin|sister|partner|p190|jumel|gemell|hermana|geminad|frère|freund|pobrat|побрат|бліз|miast|testv/i
const stateWords = /country|state|land$|pays|staat|país|paese|kraj|država|држава|страна|p17/i
const sinceWords = /start|since|from|begin|début|inizio|inicio|beginn|p580|pointintime|p585|^date$|^year$/i
const untilWords = /end|until|^to$|fin|ende|p582/i

/** null where the answer pairs no bodies with twins. */
export function twinAnswerOf(answer: QueryAnswer): TwinAnswer | null {
  const columns = named(answer)
  const states = columns.filter(({ name }) => stateWords.test(name))
  const bodies = columns.filter((column) => column.isNamed && !states.includes(column))
  const partner = bodies.find(({ name }) => twinWords.test(name))
  const body = bodies.find((column) => column !== partner)
  if (partner === undefined || body === undefined) return null
  const dates = columns.filter(({ isNamed }) => !isNamed)
  const since = dates.find(({ name }) => sinceWords.test(name))
  const until = dates.find((column) => column !== since && untilWords.test(column.name))
  const stateOf = (column: NamedColumn) => ownState(column, [body, partner], states)
  const sides = [body, partner].map((column) => ({ column, state: stateOf(column) }))
  const pairs = answer.rows.map((row) => {
    const [first = '', second = ''] = sides.map(({ column, state }) =>
      [row[column.at] ?? '', state === undefined ? '' : (row[state.at] ?? '')]
        .map((words) => words.trim())
        .filter((words) => words !== '')
        .join(', '),
    )
    const dayAt = (column: NamedColumn | undefined) =>
      column === undefined ? '' : dayOf(row[column.at] ?? '')
    return { body: first, partner: second, since: dayAt(since), until: dayAt(until) }
  })
  const hasNames = (pair: TwinPair) =>
    [pair.body, pair.partner].every((words) => /^(?!Q\d+(?:,|$))\S/.test(words))
  const told = pairs.filter(hasNames)
  return { pairs: told, nameless: pairs.length - told.length }
}

interface NamedColumn {
  readonly name: string
  /** Where its words stand: the label's column where there is one. */
  readonly at: number
  readonly place: number
  /** Its values are bodies or states: they have labels, or addresses. */
  readonly isNamed: boolean
}

/** The columns without those that only label others; an entity without a label has no words. */
function named({ columns, rows }: QueryAnswer): readonly NamedColumn[] {
  return columns.flatMap((name, place): NamedColumn[] => {
    const base = name.replace(/Label$/, '')
    if (base !== name && columns.includes(base)) return []
    const label = columns.indexOf(`${base}Label`)
    const isEntity = rows.slice(0, 20).some((row) => entityAddress.test(row[place] ?? ''))
    if (isEntity && label === -1) return []
    return [{ name: base, at: label === -1 ? place : label, place, isNamed: label !== -1 }]
  })
}

/** A state's column goes for the body that its name holds, or that stands before it. */
function ownState(
  body: NamedColumn,
  bodies: readonly NamedColumn[],
  states: readonly NamedColumn[],
): NamedColumn | undefined {
  const holds = (state: NamedColumn, one: NamedColumn) =>
    state.name.toLowerCase().includes(one.name.toLowerCase())
  return states.find((state) => {
    const owner = bodies.find((one) => holds(state, one))
    if (owner !== undefined) return owner === body
    const before = bodies.filter((one) => one.place < state.place).sort((a, b) => b.place - a.place)[0]
    return (before ?? bodies[0]) === body
  })
}

/** The query service writes a year as its first day, and a month as its: no more is told than that. */
function dayOf(value: string): string {
  const told = /^[+]?(\d{4})-(\d\d)-(\d\d)(?:T00:00:00Z?)?$/.exec(value.trim())
  if (told === null) return /^\d{4}$/.test(value.trim()) ? value.trim() : ''
  const [, year = '', month = '', day = ''] = told
  if (day !== '01') return `${year}-${month}-${day}`
  return month === '01' ? year : `${monthNames[Number(month) - 1] ?? ''} ${year}`.trim()
}

const monthNames =
  'January February March April May June July August September October November December'.split(' ')
