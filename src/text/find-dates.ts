// Days, months and years in a text, never read more exactly than they are written.
import type { Span } from '../model/span.ts'
import { foldInPlace } from './fold-in-place.ts'
import type { Lexicon } from './lexicon.ts'
import { isSpace } from './signs.ts'
import { type SpanList, SpanListBuilder } from './span-list.ts'
import type { WordedText } from './words.ts'

export interface DateFact {
  /** EDTF; `impossible` dates keep the figures as they were read. */
  readonly edtf: string
  /** A day that no calendar has, such as 31 April. */
  readonly isImpossible: boolean
  /** Both ends of "2018-2020": a span of time, not the day of an act. */
  readonly isRange: boolean
}

export interface DateHit extends Span, DateFact {}

export interface DateGrammar {
  /** Sticky: it is tried where a date may begin, and nowhere else. */
  readonly pattern: RegExp
  /** How months and eras begin: their first two letters, and the first alone before an asterisk. */
  readonly beginnings: ReadonlySet<string>
  readonly months: ReadonlyMap<string, number>
  readonly dateOrder: Lexicon['dateOrder']
  /** The year before the first of each era. */
  readonly eras: ReadonlyMap<string, number>
}

/** What a figure counts that is no year: bytes, lengths, prices, inhabitants. */
const counted =
  '\\s?(?:[kmg]b|km|m2|m²|km2|km²|ha|hektar\\p{L}*|eur\\p{L}*|usd|kc|%|€|\\$|uhr|einwohner\\p{L}*|einw|habitants?|habitantes|abitanti|inwoners|invanare|innbyggere|indbyggere|inhabitants|residents|people|obyv\\p{L}*|mieszkanc\\p{L}*|lakos\\p{L}*|fo|locuitori|κατοικ\\p{L}*|nufus\\p{L}*|жител\\p{L}*|мешканц\\p{L}*|становник\\p{L}*|stanovnik\\p{L}*|prebival\\p{L}*|asukast\\p{L}*|elanik\\p{L}*|iedzivotaj\\p{L}*|gyventoj\\p{L}*|ibuar\\p{L}*|人|명)(?!\\p{L})|\\s?[个個對对件家](?!月)'

export function compileDates(lexicons: readonly Lexicon[]): DateGrammar {
  const months = new Map<string, number>()
  for (const lexicon of lexicons) {
    lexicon.months.forEach((names, index) => {
      for (const name of names) if (!months.has(foldInPlace(name))) months.set(foldInPlace(name), index + 1)
    })
  }
  const alternatives = (words: Iterable<string>) =>
    [...new Set(words)]
      .sort((a, b) => b.length - a.length)
      .map(escapeSigns)
      .join('|')
  const month = `(?<!\\p{L})(?:${alternatives(months.keys())})(?!\\p{L})\\.?`
  const dayWord = `(?:${alternatives(lexicons.flatMap((lexicon) => lexicon.dayWords.map(foldInPlace)))})`
  const day = `(?<!\\d)\\d{1,2}(?!\\d)`
  const ordinal = `${day}(?:\\.|\\s?${dayWord}(?!\\p{L}))?`
  // "1960s", "1960er", "1960-е", "1960'lı", "1960'erne", "1960-årene", "1960-as évek", "1960-luvulla" and "1960ndatel" are decades.
  const year =
    "(?<!\\d)(?:1[5-9]|20)\\d\\d(?!\\d|[.,]\\d{3}|-?(?:s|er|ern|х|е|т[еі]|т?их|t?ih|tych|tal\\p{L}*|lu[kv]u\\p{L}*|ndat\\p{L}*)(?!\\p{L})|'l[iu](?!\\p{L})|'lar\\p{L}*|'(?:ere?n?[ea]?|ies)(?!\\p{L})|-ar(?:ene|a)(?!\\p{L})|-[aeo]s evek)"
  const eras = alternatives(lexicons.flatMap((lexicon) => Object.keys(lexicon.eras ?? {})))
  const eraBefore = eras === '' ? '' : `(?:(?:${eras}) ?(?:元|\\d{1,2}) ?[年년] ?\\()?`
  const shapes = [
    ...(eras === ''
      ? []
      : [
          `(?<era>${eras}) ?(?<eraYear>元|\\d{1,2}) ?[年년](?: ?(?<eraMonth>\\d{1,2}) ?[月월](?: ?(?<eraDay>\\d{1,2}) ?[日일])?)?(?![^()]{0,3}\\(${year})`,
        ]),
    // 昭和34年（1959年）11月17日 tells its year twice; so does 1959年（昭和34年）11月17日, and a narrow cell may break it.
    `${eraBefore}(?<signYear>${year})(?: ?\\([^()]{1,8}\\))? ?[年년](?: ?\\([^()\\n]{1,8}\\))?(?:\\)?\\s?(?<signMonth>\\d{1,2}) ?[月월](?:\\s?(?<signDay>\\d{1,2}) ?[日일])?)?`,
    // Mongolian, whose months have numbers: "2004 оны 6 дугаар сарын 18", "2018 оны 10-р сар".
    `(?<countedYear>${year}) ?он[ыд]?,? (?<countedMonth>${day})[ -]?(?:р|дугаар|дvгээр|дүгээр) сар(?:ын (?<countedDay>${day}))?`,
    `(?<isoYear>${year})-(?<isoMonth>\\d\\d)-(?<isoDay>\\d\\d)(?!\\d)`,
    // "14.5 1994": the second dot is often left out.
    `(?<firstFigure>${day})\\s?[./-]\\s?(?<secondFigure>${day})(?:\\s?[./-]\\s?|(?<=\\d\\. ?\\d{1,2}) )(?<figuresYear>${year})`,
    `(?<romanDay>${day})\\.?[ .-]{0,2}(?<roman>x?(?:i{1,3}|iv|vi{0,3}|ix)|xi?i?)[ .-]{1,2}(?<romanYear>${year})`,
    `(?<firstYear>${year})\\.?\\s?${dayWord}\\.?\\s?(?<firstDay>${ordinal})\\s?(?<firstMonth>${month})`,
    // "14/2012. (I. 30.)", "14/2012. (01. 30.)"
    `(?<paperYear>${year})\\.?\\s?\\(\\s?(?:(?<paperMonth>x?(?:i{1,3}|iv|vi{0,3}|ix)|xi?i?)|(?<paperFigure>${day}))\\.\\s?(?<paperDay>${day})\\.?\\s?\\)`,
    // "1998. X. 31."
    `(?<numeralYear>${year})\\.?\\s?(?<numeral>x?(?:i{1,3}|iv|vi{0,3}|ix)|xi?i?)\\.\\s?(?<numeralDay>${day})\\.?`,
    `(?<leadingYear>${year})\\.?\\s?(?:${dayWord}\\s)?(?<leadingMonth>${month})(?:\\s(?<leadingDay>${ordinal}))?`,
    // "'96. 3. 21."
    `(?<=')(?<shortYear>\\d\\d)[./] ?(?<shortMonth>${day})[./] ?(?<shortDay>${day})(?!\\d)`,
    `(?<bigYear>${year})(?: ?\\([mtshr]\\d{1,2}\\))?[./] ?(?<bigMonth>${day})[./] ?(?<bigDay>${day})`,
    // Arabic pages tell a month by both of its names: "18 شباط/ فبراير 2017".
    `(?<dayBefore>${ordinal})\\s{0,2}(?:${dayWord}\\s)?(?<monthAfter>${month})(?:\\s?/\\s?${month})?,?\\s{0,2}(?:${dayWord}\\s)?(?<dayYear>${year})`,
    `(?<monthBefore>${month})\\s{0,2}(?<dayAfter>${ordinal})\\s?,?\\s{1,2}(?<monthDayYear>${year})`,
    `(?<monthAlone>${month})(?:\\s?/\\s?${month})?\\s?,?\\s?(?:${dayWord}\\s)?(?<monthYear>${year})`,
    // "10.2003", "05/1998"; "12/2003" may as well number a paper.
    `(?<![\\d./-])(?:(?<dottedMonth>0?[1-9]|1[0-2])\\.|(?<slashedMonth>0[1-9])/)(?<figuresMonthYear>${year})(?![./-]?\\d)`,
    `(?<!/)(?<rangeStart>${year})\\s?(?<rangeSign>[-/])\\s?(?<rangeEnd>${year}|\\d\\d(?!\\d))`,
    `(?<!\\d/)(?<year>${year})(?!/\\d{3}|${counted})`,
  ]
  const dateOrder = lexicons[0]?.dateOrder ?? 'dayFirst'
  const eraYears = new Map(lexicons.flatMap((lexicon) => Object.entries(lexicon.eras ?? {})))
  return {
    pattern: new RegExp(shapes.join('|'), 'uy'),
    beginnings: new Set(
      [...months.keys(), ...eraYears.keys()].flatMap((name) => [name.slice(0, 2), `${name[0]}*`]),
    ),
    months,
    dateOrder,
    eras: eraYears,
  }
}

function dateHit({ edtf, isImpossible, isRange }: DateFact, start: number, end: number): DateHit {
  return { edtf, isImpossible, isRange, start, end }
}

export function findDates(worded: WordedText, grammar: DateGrammar): SpanList<DateFact> {
  const { folded, words } = worded
  const { pattern } = grammar
  const found = new SpanListBuilder(dateHit)
  const facts = new Map<string, DateFact | null>()
  const begins = words.distinct.map((word) => beginningsIn(word, grammar))
  const read = (written: string, start: number) => {
    if (facts.has(written)) return null
    pattern.lastIndex = start
    const fact = readDate(pattern.exec(folded)?.groups ?? {}, grammar)
    facts.set(written, fact)
    return fact
  }
  let done = 0
  for (let index = 0; index < words.length; index++) {
    const offsets = begins[words.kindAt(index)]!
    if (offsets === nowhere) continue
    for (const offset of offsets) {
      const start = words.startAt(index) + offset
      if (start < done) continue
      pattern.lastIndex = start
      if (!pattern.test(folded)) continue
      done = pattern.lastIndex
      const written = folded.slice(start, done)
      const fact = facts.get(written) ?? read(written, start)
      if (fact !== null) found.add(start, start + lengthWithoutSigns(written), fact)
    }
  }
  return found.build()
}

/** Without the signs and spaces that a pattern took along at its end. */
function lengthWithoutSigns(written: string): number {
  let length = written.length
  while (length > 0 && ('.,'.includes(written.charAt(length - 1)) || isSpace(written.charCodeAt(length - 1))))
    length--
  return length
}

const nowhere: readonly number[] = []

/** Where in a word a date may begin: at a figure behind what is none, and at the first letters of a month or an era behind what is no letter. */
function beginningsIn(word: string, { beginnings }: DateGrammar): readonly number[] {
  let offsets = nowhere
  for (let at = 0; at < word.length; at++) {
    const before = at === 0 ? '' : word[at - 1]!
    const canBegin = isFigure(word[at]!)
      ? !isFigure(before)
      : (at === 0 || !/\p{L}/u.test(before)) &&
        beginnings.has(at + 1 === word.length ? `${word[at]}*` : word.slice(at, at + 2))
    if (canBegin) offsets = [...offsets, at]
  }
  return offsets
}

function isFigure(letter: string): boolean {
  return letter >= '0' && letter <= '9'
}

type Groups = Readonly<Record<string, string | undefined>>

function readDate(groups: Groups, grammar: DateGrammar): Omit<DateHit, 'start' | 'end'> | null {
  const month = (name: string) => grammar.months.get(name.replace(/\.$/, '')) ?? 0
  if (groups.era !== undefined) {
    const first = grammar.eras.get(groups.era) ?? 0
    const figure = String(first + (groups.eraYear === '元' ? 1 : Number(groups.eraYear)))
    if (groups.eraDay !== undefined) return whole(figure, Number(groups.eraMonth), Number(groups.eraDay))
    return partial(groups.eraMonth === undefined ? figure : `${figure}-${pad(Number(groups.eraMonth))}`)
  }
  if (groups.signYear !== undefined) {
    const { signYear, signMonth, signDay } = groups
    if (signDay !== undefined) return whole(signYear, Number(signMonth), Number(signDay))
    return partial(signMonth === undefined ? signYear : `${signYear}-${pad(Number(signMonth))}`)
  }
  if (groups.countedYear !== undefined) {
    const { countedYear, countedMonth, countedDay } = groups
    if (countedDay !== undefined) return whole(countedYear, Number(countedMonth), Number(countedDay))
    return partial(`${countedYear}-${pad(Number(countedMonth))}`)
  }
  if (groups.isoYear !== undefined)
    return whole(groups.isoYear, Number(groups.isoMonth), Number(groups.isoDay))
  if (groups.figuresYear !== undefined) {
    const [first, second] = [
      Number.parseInt(groups.firstFigure!, 10),
      Number.parseInt(groups.secondFigure!, 10),
    ]
    const isMonthFirst = second > 12 || (grammar.dateOrder === 'monthFirst' && first <= 12)
    return isMonthFirst ? whole(groups.figuresYear, first, second) : whole(groups.figuresYear, second, first)
  }
  if (groups.romanYear !== undefined)
    return whole(groups.romanYear, romanFigure(groups.roman!), Number.parseInt(groups.romanDay!, 10))
  if (groups.firstYear !== undefined)
    return whole(groups.firstYear, month(groups.firstMonth!), Number.parseInt(groups.firstDay!, 10))
  if (groups.paperYear !== undefined) {
    const { paperYear, paperMonth, paperFigure, paperDay } = groups
    const figure = paperMonth === undefined ? Number(paperFigure) : romanFigure(paperMonth)
    return whole(paperYear, figure, Number(paperDay))
  }
  if (groups.numeralYear !== undefined)
    return whole(groups.numeralYear, romanFigure(groups.numeral!), Number.parseInt(groups.numeralDay!, 10))
  if (groups.figuresMonthYear !== undefined) {
    const figure = Number(groups.dottedMonth ?? groups.slashedMonth)
    return partial(`${groups.figuresMonthYear}-${pad(figure)}`)
  }
  if (groups.shortYear !== undefined)
    return whole(fullYear(groups.shortYear), Number(groups.shortMonth), Number(groups.shortDay))
  if (groups.bigYear !== undefined)
    return whole(groups.bigYear, Number(groups.bigMonth), Number(groups.bigDay))
  if (groups.leadingYear !== undefined) {
    const figure = month(groups.leadingMonth!)
    if (groups.leadingDay === undefined) return partial(`${groups.leadingYear}-${pad(figure)}`)
    return whole(groups.leadingYear, figure, Number.parseInt(groups.leadingDay, 10))
  }
  if (groups.dayYear !== undefined)
    return whole(groups.dayYear, month(groups.monthAfter!), Number.parseInt(groups.dayBefore!, 10))
  if (groups.monthDayYear !== undefined) {
    return whole(groups.monthDayYear, month(groups.monthBefore!), Number.parseInt(groups.dayAfter!, 10))
  }
  if (groups.monthYear !== undefined) return partial(`${groups.monthYear}-${pad(month(groups.monthAlone!))}`)
  if (groups.rangeStart !== undefined)
    return readRange(groups.rangeStart, groups.rangeEnd!, groups.rangeSign!)
  return groups.year === undefined ? null : partial(groups.year)
}

/** The most years of a span whose end is told by two figures. */
const longestShortRange = 25

/** "1998-2003", "1998/99"; but "2018-06" is a month, and "2015/64" the number of a paper. */
function readRange(start: string, told: string, sign: string): Omit<DateHit, 'start' | 'end'> {
  const isShort = told.length === 2
  const end = isShort ? start.slice(0, 2) + told : told
  const years = Number(end) - Number(start)
  if (!isShort || (years >= 0 && years <= longestShortRange))
    return { edtf: `${start}/${end}`, isImpossible: years < 0, isRange: true }
  return partial(sign === '-' && Number(told) >= 1 && Number(told) <= 12 ? `${start}-${told}` : start)
}

const romanMonths = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

function romanFigure(numeral: string): number {
  return romanMonths.indexOf(numeral) + 1
}

function partial(edtf: string): Omit<DateHit, 'start' | 'end'> {
  return { edtf, isImpossible: false, isRange: false }
}

function whole(year: string, month: number, day: number): Omit<DateHit, 'start' | 'end'> {
  const isReal =
    month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(Number(year), month, 0)).getUTCDate()
  return { edtf: `${year}-${pad(month)}-${pad(day)}`, isImpossible: !isReal, isRange: false }
}

/** Ties are younger than a hundred years, and few are planned ahead. */
const lastShortYear = 40

function fullYear(short: string): string {
  return `${Number(short) <= lastShortYear ? 20 : 19}${short}`
}

function pad(figure: number): string {
  return String(figure).padStart(2, '0')
}

function escapeSigns(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
