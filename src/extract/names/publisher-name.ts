// Whether a name on a page is its publisher's own: in another case, in another alphabet, without its kind.
import type { CountryCode } from '../../model/party.ts'
import { foldInPlace } from '../../text/fold-in-place.ts'
import { nominativesOf } from '../../text/nominatives.ts'
import { attachedWords, withoutPartyWords } from '../../text/party-words.ts'
import { commonFirstParts } from '../../text/place-name-words.ts'
import { inSerbianCyrillic } from '../../text/serbian-cyrillic.ts'
import type { Page } from '../page/page.ts'
import { isInflectionOf } from './same-name.ts'

/** The ways in which a page may write the names of its publisher in the nominative: folded, without "City of", in Cyrillic. */
export function publisherSpellings(names: readonly (string | null | undefined)[]): readonly string[] {
  const spellings = names.flatMap((name) => {
    if (name == null) return []
    const own = foldInPlace(name)
    // Words behind a name are part of it: Stari Grad is no "Stari".
    const bare = withoutPartyWords(own).flatMap((short) => (own.endsWith(short.name) ? short.name : []))
    return [
      own,
      ...bare,
      ...withoutRiver(own),
      ...asTown(own),
      foldInPlace(inSerbianCyrillic(name.toLowerCase())),
    ]
  })
  return [...new Set(spellings)]
}

/** "부산시" for 부산광역시. */
function asTown(own: string): readonly string[] {
  const bare = /^(.{2,})(?:특별자치시|광역시|특별시)$/u.exec(own.normalize('NFC'))?.[1]
  return bare === undefined ? [] : [foldInPlace(`${bare}시`)]
}

/** "Frankfurt/Oder", "Weiden (Oberpfalz)": what stands behind the sign only tells it from its namesakes. */
function withoutRiver(own: string): readonly string[] {
  const bare = /^([^/(]{4,}?) ?[/(]/.exec(own)?.[1]
  return bare === undefined ? [] : [bare]
}

/** Whether the words are the publisher's own name, unless a state told beside them says that it is a namesake. */
export function isPublisherName(page: Page, words: string, country: CountryCode | null): boolean {
  const { publisher } = page
  if (publisher === null) return false
  if (country !== null && publisher.country !== null && country !== publisher.country) return false
  const first = foldInPlace(words.charAt(0))
  let written: Written | null = null
  for (const own of page.publisherNames) {
    if (own.length >= words.length && !own.startsWith(first)) continue
    written ??= { words, other: foldInPlace(words) }
    if (isNamed(page, own, written, country)) return true
  }
  return false
}

/** The words as they are written, and folded. */
interface Written {
  readonly words: string
  readonly other: string
}

function isNamed(page: Page, own: string, { words, other }: Written, country: CountryCode | null): boolean {
  // "Newcastle" on the page of Newcastle upon Tyne is the publisher; "York" on New York's is not.
  if (
    own === other ||
    (own.length < other.length && other.includes(own) && ` ${other} `.includes(` ${own} `))
  )
    return true
  // In whatever case, a name begins as it does.
  if (own.charCodeAt(0) !== other.charCodeAt(0)) return false
  if (isGenitiveWithKind(page, own, other)) return true
  if (isCaseOf(page, other, own) || isWithKind(other, own) || isWithKind(own, other)) return true
  return (
    country === null &&
    (own.startsWith(`${other} `) ||
      isLongPart(own, other) ||
      isDeclined(page, own, { words, other }) ||
      isShortDeclined(page, own, { words, other }))
  )
}

/** What tells a town from its namesakes, behind its name and in small letters: "in der Pfalz", "nad Orlicí". */
const addition = /^(\p{Lu}[^\s,/(]{3,}) \p{Ll}/u

/** "Landaus" on the page of Landau in der Pfalz. */
function isShortDeclined(page: Page, own: string, written: Written): boolean {
  const short = addition.exec(page.publisher?.name ?? '')?.[1]
  if (short === undefined) return false
  const bare = foldInPlace(short)
  return (
    own.startsWith(`${bare} `) && (isCaseOf(page, written.other, bare) || isDeclined(page, bare, written))
  )
}

/** "Lunds kommun" on the page of Lund, though the gazetteer knows it as a name. */
function isGenitiveWithKind(page: Page, own: string, other: string): boolean {
  if (!other.includes(' ')) return false
  return withoutPartyWords(other).some(
    ({ name }) => other.startsWith(name) && (name === `${own}s` || isCaseOf(page, name, own)),
  )
}

const shortestPart = 5

/** "La Charité" on the page of La Charité-sur-Loire, "Rueil" on that of Rueil-Malmaison. */
function isLongPart(own: string, other: string): boolean {
  return other.length >= shortestPart && own.startsWith(`${other}-`) && !commonFirstParts.has(other)
}

/** "石家庄市" on the page of 石家庄, and the other way round. */
function isWithKind(long: string, short: string): boolean {
  return (
    long.length > short.length && long.startsWith(short) && attachedWords.includes(long.slice(short.length))
  )
}

/** "Turun" on the page of Turku: by the endings of the language, whatever else may bear that name. */
function isCaseOf(page: Page, other: string, own: string): boolean {
  const { caseRules } = page.vocabulary
  if (caseRules === null || own[0] !== other[0] || own[1] !== other[1]) return false
  return nominativesOf(other, caseRules).includes(own)
}

/** "Leinachs", "Niša", "Kragujevca", "Košíc": the publisher's name in another case, where the words are no name of another land; "Tirana" is Tiranë's. */
function isDeclined(page: Page, own: string, { words, other }: Written): boolean {
  if (!isInflectionOf(other, own)) return false
  if (other.includes("'")) return true
  return !page.finder
    .findNames(words, { language: 'en' })
    .some(
      (name) =>
        name.end - name.start === words.length &&
        (page.publisher?.country == null || !name.countries.includes(page.publisher.country)),
    )
}
