// Areas of cooperation: the list after "Areas of cooperation:", and what a title says after "in the field of".
import type { AreaClaim } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import { phraseAt } from '../text/phrase-book.ts'
import { wordAt, wordIndexAt } from '../text/words.ts'
import { find, has, hasAny, type Page, quoteOf, trim } from './page/page.ts'

/** The areas listed after a label such as "Areas of cooperation –", to the end of the sentence; empty where there is no label. */
export function readAreaList(page: Page, sentence: Span): AreaClaim[] {
  const label = find(page, page.vocabulary.areaLabels, sentence).find((hit) =>
    /^[\s*"]*$/.test(page.folded.slice(sentence.start, hit.start)),
  )
  if (label === undefined) return readToldAreas(page, sentence)
  const after = /^[\s:-]+/.exec(page.folded.slice(label.end, sentence.end))?.[0] ?? ''
  if (!/[:-]/.test(after)) return []
  const list = { start: label.end + after.length, end: sentence.end }
  return tellsTie(page, list) ? [] : splitAreas(page, list)
}

/** "Oggetto: gemellaggio con il comune di Tours": what a council decides on begins like an area's label. */
function tellsTie(page: Page, list: Span): boolean {
  return hasAny(page, [page.vocabulary.ties, page.vocabulary.papers], list) && page.names.hasWithin(list)
}

/** "It covers economy, agriculture and trade": a list whose parts are all areas. */
function readToldAreas(page: Page, sentence: Span): AreaClaim[] {
  const verb = find(page, page.vocabulary.areaVerbs, sentence)[0]
  if (verb === undefined || wordIndexAt(page, verb.start) - wordIndexAt(page, sentence.start) > 3) return []
  // "They will cooperate in the fields of culture …": the link reaches over the verb's last word.
  const link = find(page, page.vocabulary.areaLinks, sentence).find(
    (hit) => hit.start <= verb.end && hit.end > verb.end,
  )
  const areas = splitAreas(page, { start: link?.end ?? verb.end, end: sentence.end })
  const isList = areas.length > 2 && areas.filter((area) => area.concept !== null).length >= areas.length - 1
  return isList ? areas : []
}

/** One claim for each part of a list; "sport and tourism" within a list is one area, as its author has it. */
export function splitAreas(page: Page, list: Span): AreaClaim[] {
  const parts = splitAtSigns(page, list)
  const last = parts.at(-1)
  const endings = last === undefined ? [] : splitLast(page, last, parts.slice(0, -1))
  return [...parts.slice(0, -1), ...endings]
    .map((part) => readArea(page, part))
    .filter((area) => area !== null)
}

/** "in the field of culture": the words after the link that are words of areas. */
export function readLinkedAreas(page: Page, span: Span): AreaClaim[] {
  return find(page, page.vocabulary.areaLinks, span).flatMap((link) => {
    const words = areaWordsAfter(page, link.end, span.end)
    return words === null ? [] : splitAreas(page, words).map((area) => withoutArticles(page, area))
  })
}

/** "de la santé": within a sentence, what joins an area to the rest of it is no part of it. */
function withoutArticles(page: Page, area: AreaClaim): AreaClaim {
  const { start } = behindArticles(page, area)
  return start === area.start ? area : { ...area, start, asWritten: quoteOf(page, { start, end: area.end }) }
}

function behindArticles(page: Page, span: Span): Span {
  let at = wordIndexAt(page, span.start)
  for (let word = wordAt(page, at); word !== undefined && word.end <= span.end; word = wordAt(page, ++at)) {
    if (!isArticle(page, word)) return { start: word.start, end: span.end }
  }
  return span
}

/** "… will be carried out in the fields of economy, tourism and sport": what a sentence says behind such a link and the scheme knows. */
export function readFields(page: Page, span: Span): AreaClaim[] {
  return readLinkedAreas(page, span).filter((area) => area.concept !== null)
}

function splitAtSigns(page: Page, list: Span): Span[] {
  const parts: Span[] = []
  let start = list.start
  for (const sign of page.folded.slice(list.start, list.end).matchAll(/[,;\n]/g)) {
    parts.push({ start, end: list.start + sign.index })
    start = list.start + sign.index + 1
  }
  parts.push({ start, end: list.end })
  return parts.map((part) => trim(page, part, ' .:-')).filter((part) => part.end > part.start)
}

/** The end of a list: "tourism and other fields" is one area, and "education and sport" two where nothing before is joined by "and". */
function splitLast(page: Page, last: Span, before: readonly Span[]): Span[] {
  const rest = find(page, page.vocabulary.areaRests, last)[0]
  if (rest !== undefined)
    return [trim(page, { start: last.start, end: rest.start })].filter((part) => part.end > part.start)
  const { and } = page.vocabulary.joints
  const joint = find(page, and, last)[0]
  if (joint === undefined) return [last]
  if (joint.start === last.start) return [trim(page, { start: joint.end, end: last.end })]
  const halves = [
    trim(page, { start: last.start, end: joint.start }),
    trim(page, { start: joint.end, end: last.end }),
  ]
  const isList = before.length > 0 && !before.some((part) => has(page, and, part))
  return isList && halves.every((half) => isOneConcept(page, half)) ? halves : [last]
}

const mostConceptWords = 3

function isOneConcept(page: Page, span: Span): boolean {
  const concepts = find(page, page.vocabulary.areas, span)
  const { start } = behindArticles(page, span)
  return concepts.length === 1 && wordIndexAt(page, span.end) - wordIndexAt(page, start) <= mostConceptWords
}

function readArea(page: Page, part: Span): AreaClaim | null {
  const isTooLong = wordIndexAt(page, part.end) - wordIndexAt(page, part.start) > 14
  if (isTooLong || part.end <= part.start) return null
  return {
    ...part,
    asWritten: quoteOf(page, part),
    concept: find(page, page.vocabulary.areas, part)[0]?.value ?? null,
    origin: 'areas@1',
  }
}

/** From the first word on, as long as words are words of areas or join them. */
function areaWordsAfter(page: Page, from: number, end: number): Span | null {
  const { areaWords, joints } = page.vocabulary
  let start = -1
  let stop = -1
  for (let at = wordIndexAt(page, from); at < page.words.length; at++) {
    const word = wordAt(page, at)!
    if (word.end > end) break
    if (start !== -1 && !/^[ ,\-'&]{0,3}$/.test(page.folded.slice(wordAt(page, at - 1)!.end, word.start)))
      break
    const phrase = phraseAt(page, areaWords, word.start, end)
    if (phrase !== undefined) {
      if (start === -1) start = word.start
      stop = phrase.end
      at += phrase.words - 1
    } else if (
      start !== -1 ? !has(page, joints.and, word) && !has(page, joints.link, word) : !isArticle(page, word)
    )
      break
  }
  return start === -1 ? null : { start, end: stop }
}

function isArticle(page: Page, word: Span): boolean {
  return hasAny(page, [page.vocabulary.joints.link, page.vocabulary.joints.from], word)
}
