// Names that hold a place's name and are not the place's: theatres, consulates, clinics, assemblies.
import { contains, type Span } from '../../model/span.ts'
import { phraseAt } from '../../text/phrase-book.ts'
import { areSigns, Signs } from '../../text/signs.ts'
import { wordAt, wordIndexAt } from '../../text/words.ts'
import type { PartyDraft } from '../draft.ts'
import { find, has, hasAny, type Page, within } from '../page/page.ts'
import { isCapital } from './name-shape.ts'

const longestStateWords = 24
const withinTitle = new Signs(` -'`)

/** Whether a word of the stretch is an institution's, and not part of a known name as in Bergen op Zoom. */
export function namesInstitution(page: Page, span: Span): boolean {
  const institutions = find(page, page.vocabulary.institutions, span)
  if (institutions.length === 0) return false
  const names = within(page.names, span)
  return institutions.some(
    (hit) => !names.some((name) => contains(name, hit) && name.end - name.start > hit.end - hit.start),
  )
}

/** "Clinical Centre of Nis", "Assembly of the City of Nis", "Honorary Consulate of Slovakia in Nis". */
export function isOfInstitution(page: Page, party: PartyDraft, run: Span, span: Span): boolean {
  const isState = page.countries.at(party.name)?.form === 'name'
  // "between the Centre … of Moldova and the Bureau … of Finland": on a state's page its offices act for it.
  if (isState && page.isStatePage && standsBetween(page, party, span)) return false
  // "Ministry of Foreign Affairs": a government's office that names no state.
  if (party.kindHint === 'state' && !isState) return true
  // "Narodne novine" prints what others agree.
  if (phraseAt(page, page.vocabulary.gazettes, run.start, span.end) !== undefined) return true
  if (namesInstitution(page, { start: run.start, end: Math.min(span.end, nextWordEnd(page, run.end)) }))
    return true
  const { institutions, joints, offices, partyWords } = page.vocabulary
  let at = wordIndexAt(page, Math.min(party.whole.start, run.start)) - 1
  for (let steps = 0; steps < 6 && at >= 0; steps++, at--) {
    const word = wordAt(page, at)!
    if (
      word.start < span.start ||
      !areSigns(page.folded, { start: word.end, end: page.words.startAt(at + 1) }, withinTitle, 2)
    )
      return false
    // "Ministry of Defence of the Republic of Bulgaria" acts for the state.
    const isOfState = isState && isWordOfState(page, word, party.whole.start)
    // The mayor of a city signs for it.
    if (has(page, offices, word)) return false
    if (has(page, institutions, word) && !isOfState) return true
    const isPart =
      isCapital(page, word.start) ||
      hasAny(page, [joints.from, joints.link, partyWords], word) ||
      page.countries.hasWithin(word)
    if (!isPart || hasAny(page, [joints.with, joints.between, joints.and], word)) return false
  }
  return false
}

/** The most letters of an office's name before its state. */
const longestOffice = 110

/** Whether the words before the state begin with "between" or a paper's side, and not with another act. */
function standsBetween(page: Page, party: PartyDraft, span: Span): boolean {
  const { acts, joints, papers } = page.vocabulary
  const before = { start: Math.max(span.start, party.name.start - 2 * longestOffice), end: party.name.start }
  const joint = find(page, joints.between, before).at(-1)
  if (joint === undefined) return page.vocabulary.officesFollow && isLedByPaper(page, party, span)
  const office = { start: joint.end, end: party.name.start }
  const paper = find(page, papers, {
    start: Math.max(span.start, joint.start - longestOffice),
    end: joint.start,
  })
  return (
    paper.length > 0 &&
    !page.dates.hasWithin(office) &&
    !/[.;()]/.test(page.folded.slice(office.start, office.end)) &&
    find(page, acts, office).every((act) => act.value === 'held')
  )
}

/** "Hırvatistan Cumhuriyeti Kültür Bakanlığı arasında Mutabakat Zaptı": where endings tell who is whom, "between" and the paper stand behind the sides. */
function isLedByPaper(page: Page, party: PartyDraft, span: Span): boolean {
  const { joints, papers } = page.vocabulary
  const behind = { start: party.name.end, end: Math.min(span.end, party.name.end + 2 * longestOffice) }
  const joint = find(page, joints.between, behind)[0]
  return joint !== undefined && has(page, papers, { start: joint.end, end: span.end })
}

/** Whether words that stand for a state, as "council of ministers", hold the word. */
function isWordOfState(page: Page, word: Span, limit: number): boolean {
  const span = { start: Math.max(0, word.start - longestStateWords), end: limit }
  return find(page, page.vocabulary.partyWords, span).some(
    (hit) => hit.value === 'state' && contains(hit, word),
  )
}

function nextWordEnd(page: Page, from: number): number {
  const next = wordAt(page, wordIndexAt(page, from))
  return next === undefined || page.text.slice(from, next.start) !== ' ' ? from : next.end
}
