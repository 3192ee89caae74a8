// Where a name without capitals begins: behind the state, the region and the joining sign that are written onto it.
import type { Span } from '../../model/span.ts'
import type { PhraseBook } from '../../text/phrase-book.ts'
import { find, type Page, within } from '../page/page.ts'

/** The fewest signs of a name with the sign of its kind. */
const shortestName = 2
/** So many signs before a known name are words of the sentence; a single one may make another name of it: 东大阪市. */
const fewestForeign = 2

const isHan = /\p{Script=Han}/u
const signOfKind = /[市區区県縣县州省府都道町村郡盟国國시군구도주성현]/u

/** "与横滨市", "新西兰陶波市", "市长代表绍兴市": the name alone. */
export function withoutLead(page: Page, name: Span): Span {
  if (page.names.at(name) !== undefined) return name
  const latest = name.end - shortestName
  const cuts = [
    ...statesIn(page, name),
    ...jointsIn(page, name),
    ...regionsIn(page, name),
    ...wordsIn(page, name),
  ].filter((end) => end <= latest)
  const start = Math.max(name.start, ...cuts)
  const known = within(page.names, { start, end: name.end }).find(
    (hit) =>
      hit.end >= name.end - 1 && hit.end - hit.start >= shortestName && hit.start - start >= fewestForeign,
  )
  return { start: known?.start ?? start, end: name.end }
}

function statesIn(page: Page, name: Span): number[] {
  return within(page.countries, name).flatMap((state) => (state.form === 'name' ? state.end : []))
}

/** A sign that joins two sides; 和 may be part of a name where no other name ends before it. */
function jointsIn(page: Page, name: Span): number[] {
  const { with: withWords, and } = page.vocabulary.joints
  const isBehindName = (joint: Span) =>
    joint.start === name.start || signOfKind.test(page.text.charAt(joint.start - 1))
  return [...find(page, withWords, name), ...find(page, and, name).filter(isBehindName)].map(
    (joint) => joint.end,
  )
}

/** "缔结友好关系的天津市": words of the sentence. */
function wordsIn(page: Page, name: Span): number[] {
  const { acts, ties, papers, joints } = page.vocabulary
  const books: readonly PhraseBook<unknown>[] = [acts, ties, papers]
  const words = books.flatMap((book) => find(page, book, name).filter((hit) => hit.end - hit.start > 1))
  return [...words, ...find(page, joints.from, name)].map((hit) => hit.end)
}

/** 忠清北道忠州市: a region that is known, with the sign of its kind. */
function regionsIn(page: Page, name: Span): number[] {
  return within(page.names, name).flatMap((hit) =>
    hit.start === name.start &&
    isHan.test(page.text.charAt(hit.start)) &&
    signOfKind.test(page.text.charAt(hit.end - 1))
      ? hit.end
      : [],
  )
}
