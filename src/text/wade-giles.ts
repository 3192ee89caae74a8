// Chinese names as they were romanised before pinyin: Pao-ying-ch’eng is Baoyingcheng, Kao-niang Gaoniang.
//
// Syllable by syllable: a first consonant with an apostrophe is the breathed one, one without it the plain one, and some
// endings are written otherwise.
import { fold } from './fold.ts'

const apostrophe = /['’ʼʻ‘`]/g
const syllables = /[\s–-]+/
const longestRow = 5
/** Words of kind: county, town, city, wall. */
const kinds = new Set(['hsien', 'shih', 'chen', 'cheng', 'hsiang', 'chhi', 'chieh'])

const wholes: Readonly<Record<string, string>> = {
  tzu: 'zi',
  "tz'u": 'ci',
  "ts'u": 'cu',
  ssu: 'si',
  szu: 'si',
  erh: 'er',
  chih: 'zhi',
  "ch'ih": 'chi',
  shih: 'shi',
  jih: 'ri',
  i: 'yi',
  o: 'e',
  ho: 'he',
  ko: 'ge',
  "k'o": 'ke',
  yu: 'you',
  yeh: 'ye',
  yen: 'yan',
  yung: 'yong',
}
const breathed: Readonly<Record<string, string>> = { p: 'p', t: 't', k: 'k', ts: 'c', tz: 'c' }
const plain: Readonly<Record<string, string>> = { p: 'b', t: 'd', k: 'g', ts: 'z', tz: 'z', j: 'r', hs: 'x' }
const parted = /^(tz|ts|ch|hs|sh|[bcdfghjklmnpqrstwxyz])?('?)([aeiou]+[a-zêü]*)$/
const softVowels = /^[iü]/
const endings: readonly (readonly [RegExp, string])[] = [
  [/ung$/, 'ong'],
  [/ieh$/, 'ie'],
  [/ien$/, 'ian'],
  [/(?:ü|u)eh$/, 'ue'],
  [/ê/, 'e'],
  [/iung$/, 'iong'],
]

/** Folded, with words of kind at the end and without; null of a name that is no row of such syllables. */
export function pinyin(asWritten: string): readonly string[] | null {
  if (!syllables.test(asWritten)) return null
  const written = asWritten.toLowerCase().replace(apostrophe, "'").split(syllables)
  if (written.length < 2 || written.length > longestRow) return null
  const spelt: string[] = []
  for (const syllable of written) {
    const one = pinyinOf(syllable)
    if (one === null) return null
    spelt.push(one)
  }
  const names = [fold(spelt.join(''))]
  if (written.length > 2 && kinds.has(written.at(-1)!.replace("'", '')))
    names.push(fold(spelt.slice(0, -1).join('')))
  return names
}

function pinyinOf(syllable: string): string | null {
  const whole = wholes[syllable]
  if (whole !== undefined) return whole
  const [, initial = '', breath = '', rest = ''] = parted.exec(syllable) ?? []
  if (rest === '') return null
  const ending = endings.reduce((spelt, [from, to]) => spelt.replace(from, to), rest)
  if (initial === 'ch') return chOf(breath !== '', ending)
  const letters = breath === '' ? plain : breathed
  return (letters[initial] ?? initial) + ending
}

/** Before i and ü it is j or q, else zh or ch. */
function chOf(isBreathed: boolean, ending: string): string {
  if (softVowels.test(ending)) return (isBreathed ? 'q' : 'j') + ending.replace(/^ü/, 'u')
  return (isBreathed ? 'ch' : 'zh') + ending
}
