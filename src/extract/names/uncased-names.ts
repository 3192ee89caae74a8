// Names in scripts without capitals: those that are known, and those that bear the sign of their kind, such as 市 or 군.
import { contains, overlaps, type Span } from '../../model/span.ts'
import type { PhraseBook } from '../../text/phrase-book.ts'
import { find, type Page, within } from '../page/page.ts'
import { rememberByPage } from '../page/remember.ts'
import { namesBehindKinds } from './names-behind-kinds.ts'
import { namesBehindStates } from './names-behind-states.ts'
import { withoutLead } from './uncased-lead.ts'

/** Letters of scripts that tell no capitals from small letters. */
const uncasedLetter =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Georgian}]/u

/** All of those letters stand behind those of Latin, Greek and Cyrillic. */
const firstUncased = 0x590

/** A Hangul name ends in the word for its kind (not "갱신하기도 했다", a verb), with or without an ending of the sentence's grammar behind it. */
const hangulName =
  /(?<!\p{Script=Hangul})[\p{Script=Hangul}]{1,12}?(?:특별시|광역시|특별자치시|특별자치도|시|군|구|(?<!하기|되기)도|주|성|현|부|카운티)(?=(?:와|과|은|는|이|가|을|를|의|에|에서|이다|이며|로|으로|와의|과의|와도|과도|와는|과는|에도|에게|까지|랑|및)?(?![\p{Script=Hangul}]))/gu

/** A Han name ends in the sign for its kind; Kana before it belongs to it. */
const hanName =
  /(?:\p{Script=Katakana}[\p{Script=Katakana}ー・]{1,13}|[\p{Script=Han}]{1,9}?)(?:市(?=市?[長长民委政])|(?:市|區|区|県|縣|县|州|省|府|都|道|町|村|郡|盟)(?![\p{Script=Han}]{0,1}(?:市|区|県|县|町)))/gu

export function isUncased(text: string): boolean {
  return standsIn(text, { start: 0, end: text.length })
}

/** Whether any such letter stands in the span: on most pages none does. */
export function hasUncased(page: Page, span: Span): boolean {
  return lettersOf(page).areUncased && standsIn(page.text, span)
}

const lettersOf = rememberByPage((page) => ({ areUncased: page.words.distinct.some(isUncased) }))

function standsIn(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= firstUncased && !isSign(unit)) return uncasedLetter.test(text.slice(at, end))
  }
  return false
}

/** Dashes, quotes and bullets stand on every page. */
function isSign(unit: number): boolean {
  return unit >= 0x2000 && unit < 0x2c00
}

/** Left to right, without overlaps; "서울특별시 강서구" and "浙江省嘉兴市" are one name, told with what it lies in. */
export function uncasedNames(page: Page, span: Span): Span[] {
  if (!hasUncased(page, span)) return []
  const text = page.text.slice(span.start, span.end)
  const told = [hangulName, hanName].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((hit) => {
      const start = span.start + hit.index
      return withoutLead(page, { start, end: start + hit[0].length })
    }),
  )
  const known = within(page.names, span).filter((name) => isUncased(page.text.charAt(name.start)))
  const states = within(page.countries, span).filter((state) => state.form === 'name')
  const all = [...known, ...told.filter((name) => !known.some((other) => contains(other, name)))]
  const names = [...all, ...namesBehindKinds(page, span, all), ...namesBehindStates(page, states, all)]
    .filter((name) => !isVocabulary(page, name) && !states.some((state) => contains(state, name)))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Span[] = []
  for (const name of names) if (!kept.some((other) => overlaps(other, name))) kept.push(name)
  return kept
}

/** 姉妹都市 and 자매도시 end in the sign for a city and are none. */
function isVocabulary(page: Page, name: Span): boolean {
  if (/^[各同本当両全每毎该該第其此]/u.test(page.text.charAt(name.start))) return true
  if (isOnlyKind(page, name)) return true
  if (page.vocabulary.notNames.has(page.folded.slice(name.start, name.end))) return true
  // 京都市 ends in 都市 and is a name all the same.
  if (name.end - name.start > 2 && page.names.at(name) !== undefined) return false
  const { ties, papers, columns, listWords } = page.vocabulary
  const books: readonly PhraseBook<unknown>[] = [ties, papers, columns, listWords]
  const around = { start: Math.max(0, name.start - 4), end: Math.min(page.text.length, name.end + 2) }
  return books.some((book) =>
    find(page, book, around).some(
      (hit) => overlaps(hit, name) && hit.end >= name.end && hit.end - hit.start > 1,
    ),
  )
}

/** 直辖市, 地方政府: a kind of body, or all governments of a kind. */
function isOnlyKind(page: Page, name: Span): boolean {
  const { partyWords } = page.vocabulary
  return find(page, partyWords, name).some(
    (hit) =>
      hit.end === name.end && hit.end - hit.start > 1 && (hit.start === name.start || hit.value === 'state'),
  )
}
