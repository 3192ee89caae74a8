// What a reader sees of a template: the words of some of its values, a state's name for a flag, or nothing.
import type { FlagNames } from './flag-names.ts'
import { partsOf, type WikiPairs } from './wiki-pairs.ts'
import known from './wiki-templates.json' with { type: 'json' }

/** Words of our own, or a stretch of the source that is to be read in its turn. */
export type Piece = string | Range

interface Range {
  readonly start: number
  readonly end: number
}

export interface TemplatePlace extends Range {
  readonly pairs: WikiPairs
  readonly flags: FlagNames
}

interface Template {
  readonly name: string
  /** As it is written, capitals kept. */
  readonly title: string
  readonly values: readonly Range[]
  readonly named: ReadonlyMap<string, Range>
}

const setOf = (names: readonly string[]): ReadonlySet<string> => new Set(names)
const kinds = {
  flags: setOf(known.flags),
  flagsWithName: setOf(known.flagsWithName),
  first: setOf(known.first),
  last: setOf(known.last),
  joined: setOf(known.joined),
  names: setOf(known.names),
  dates: setOf(known.dates),
  spaces: setOf(known.spaces),
}
const twins: ReadonlyMap<string, readonly number[]> = new Map(Object.entries(known.twins))
/** Values that go over lines of their own are content whatever the template is called. */
const content = /(?:^|\n)[ \t]*(?:[*#:;]+[ \t]*\S{2}|\{\|)|<br[\s/>]/i

export function readTemplate(source: string, place: TemplatePlace): readonly Piece[] {
  const template = parseTemplate(source, place)
  const { name, title, values, named } = template
  const [first] = values
  if (kinds.spaces.has(name)) return [name === '!' ? '|' : /[-–—]|dash|snd/.test(name) ? ' – ' : ' ']
  if (kinds.first.has(name)) return first === undefined ? [] : [first]
  if (kinds.last.has(name)) return values.slice(-1)
  if (kinds.joined.has(name)) return values.flatMap((value, index) => (index === 0 ? [value] : [', ', value]))
  if (kinds.names.has(name)) return values.slice(0, 2).flatMap((value) => [value, ' '])
  if (kinds.dates.has(name)) return [dateOf(source, values)]
  const order = twins.get(name)
  if (order !== undefined) return twinPieces(order, values)
  const isFlag = kinds.flags.has(name) || flagCode(title) !== null
  if (isFlag || place.flags.nameOf(title) !== null) return flagPieces(source, template, place)
  if (/^(?:infobox|navbox|taxobox)/.test(name)) return []
  return [...values, ...named.values()]
    .filter((value) => content.test(source.slice(value.start, value.end)))
    .flatMap((value) => ['\n', value, '\n'])
}

function parseTemplate(source: string, { pairs, start, end }: TemplatePlace): Template {
  const [head, ...parts] = partsOf(source, pairs, start + 2, end - 2)
  const title = head === undefined ? '' : trimmed(source, head).replaceAll('_', ' ')
  const values: Range[] = []
  const named = new Map<string, Range>()
  for (const part of parts) {
    const key = /^\s*([\p{L}\p{N}][\p{L}\p{N} _-]{0,40}?)\s*=/u.exec(
      source.slice(part.start, part.start + 60),
    )
    if (key === null || part.start + key[0].length > part.end) values.push(trimRange(source, part))
    else {
      const value = trimRange(source, { start: part.start + key[0].length, end: part.end })
      if (/^\d$/.test(key[1]!)) values[Number(key[1]) - 1] = value
      else named.set(key[1]!.toLowerCase(), value)
    }
  }
  return { name: title.toLowerCase(), title, values: values.filter((value) => value !== undefined), named }
}

/** `FRA`, `DE-TH`, `US-VLAG`: the code of the state. */
function flagCode(title: string): string | null {
  if (/^[A-Z]{3}$/.test(title)) return title
  return /^([A-Z]{2})(?:-VLAG|-[A-Z]{2,3})?$/.exec(title)?.[1] ?? null
}

/** The words that the template shows beside its flag, and the state's name unless the line has it already. */
function flagPieces(source: string, template: Template, place: TemplatePlace): readonly Piece[] {
  const { name, title, values, named } = template
  const shown = known.shownNames.map((key) => named.get(key)).find((value) => value !== undefined)
  const code = flagCode(title)
  const isKnown = kinds.flags.has(name)
  const told = isKnown ? (values[0] === undefined ? '' : trimmed(source, values[0])) : (code ?? title)
  const state = place.flags.nameOf(told)
  const showsState = isKnown ? kinds.flagsWithName.has(name) : values.length === 0 && !title.includes('-')
  const isBare = shown !== undefined || !showsState
  const words = shown === undefined ? [] : [shown]
  const first = values[0]
  if (state === null) {
    const isWord = isKnown && !isBare && first !== undefined && /\p{Ll}/u.test(told)
    return isWord ? [first, ...words] : words
  }
  if (isToldBeside(source, place, { state, isBare })) return words
  const own = isKnown && state === told && first !== undefined ? first : state
  return [own, ' ', ...words]
}

/** A line is looked at this far to either side. */
const lineReach = 500
/** A comma or bracket, and a name after it. */
const beside = /[,(（、–—]\s*'*(?:\[\[)?(?:\p{Lu}|\p{Lo})/u

interface Told {
  readonly state: string
  readonly isBare: boolean
}

/** Whether the line names the state in words, or, beside a mere flag, goes on to say where the place is. */
function isToldBeside(source: string, { start, end }: Range, { state, isBare }: Told): boolean {
  const before =
    source
      .slice(Math.max(0, start - lineReach), start)
      .split('\n')
      .at(-1) ?? ''
  const after = source.slice(end, end + lineReach).split('\n', 1)[0] ?? ''
  if (before.includes(state) || after.includes(state)) return true
  return isBare && beside.test(withoutTargets(after))
}

/** `[[Grass Valley, California|Grass Valley]]` shows only what is behind its bar. */
function withoutTargets(words: string): string {
  return words.replace(/\[\[[^[\]|]{0,200}\|/g, '[[')
}

function dateOf(source: string, values: readonly Range[]): string {
  const words = values.map((value) => trimmed(source, value)).filter((word) => word !== '')
  const figures = words.slice(0, 3)
  if (/^\d{4}$/.test(figures[0] ?? '') && figures.every((word) => /^\d+$/.test(word))) {
    return figures.map((word) => word.padStart(2, '0')).join('-')
  }
  return words.filter((word) => !/^(?:format|dmy|mdy|sortable)/i.test(word)).join(' ')
}

/** "Trento, Italia (1966)" of a template that keeps city, state and year apart. */
function twinPieces(order: readonly number[], values: readonly Range[]): readonly Piece[] {
  const [city, state, year] = order.map((place) => values[place - 1])
  if (city === undefined) return values
  return [
    city,
    ...(state === undefined ? [] : [', ', state]),
    ...(year === undefined || year.end === year.start ? [] : [' (', year, ')']),
  ]
}

function trimmed(source: string, { start, end }: Range): string {
  return source
    .slice(start, end)
    .replace(/<!--[\s\S]*?-->/g, '')
    .trim()
}

function trimRange(source: string, { start, end }: Range): Range {
  const words = source.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  return { start: from, end: Math.max(from, start + words.trimEnd().length) }
}
