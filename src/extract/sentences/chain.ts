// Bodies told one after the other: "A, B and C", "A with B, C with D".
import type { Span } from '../../model/span.ts'
import { findPhrases } from '../../text/phrase-book.ts'
import { findWords, wordAt, wordIndexAt } from '../../text/words.ts'
import type { PartyHit } from '../draft.ts'
import { isTransparent } from '../names/transparent.ts'
import { find, has, hasAny, type Page, wordsBut } from '../page/page.ts'

export type Pair = readonly [PartyHit, PartyHit]

interface Link {
  readonly party: PartyHit
  /** How it is joined to the one before it. */
  readonly joint: 'comma' | 'and' | 'with' | 'dash'
}

/** The bodies from `first` on, as long as only words that join stand between them. */
export function chainFrom(page: Page, parties: readonly PartyHit[], first: number): Link[] {
  const chain: Link[] = []
  for (const party of parties.slice(first)) {
    const last = chain.at(-1)?.party
    const joint =
      last === undefined ? 'comma' : jointOf(page, { start: last.whole.end, end: party.whole.start })
    if (joint === null) break
    chain.push({ party, joint })
  }
  return chain
}

/** How two bodies are joined; null where other words than joining ones stand between them. */
export function jointOf(page: Page, gap: Span): Link['joint'] | null {
  if (isWrittenAnd(page, gap)) return 'and'
  if (isApposition(page, gap)) return 'and'
  if (!isTransparent(page, gap)) return null
  const words = page.folded.slice(gap.start, gap.end)
  const first = wordAt(page, wordIndexAt(page, gap.start))
  if (
    first !== undefined &&
    first.end <= gap.end &&
    /^\s*$/.test(page.folded.slice(gap.start, first.start)) &&
    has(page, page.vocabulary.joints.with, first)
  )
    return 'with'
  if (/[,;、]/.test(words)) return 'comma'
  if (/^\s*-/.test(words)) return 'dash'
  return has(page, page.vocabulary.joints.and, gap) ||
    has(page, page.vocabulary.joints.with, gap) ||
    /^\s*[/&+]/.test(words)
    ? 'and'
    : null
}

/** Arabic and Hebrew "and", written onto the next word, which is the name or what the body is. */
const writtenAnd = /[\s،](?:\u0648|\u05d5)(?<kind>\p{L}*)\s?$/u

/** "غرونوبل الفرنسية منذ سنة 1998 وماربورغ", "أنقرة ومدينة مكناس": before it stands only what tells of the first. */
function isWrittenAnd(page: Page, { start, end }: Span): boolean {
  // What the body is may be counted with its name, "and" and all.
  const first = wordAt(page, wordIndexAt(page, end))
  const isCounted = first?.start === end && /^[\u0648\u05d5]/.test(page.text.charAt(end))
  const joint = writtenAnd.exec(page.text.slice(start, isCounted ? first.end : end))
  const kind = joint?.groups?.kind ?? ''
  if (joint === null || (isCounted && kind === '')) return false
  const isKind = kind === '' || findPhrases(findWords(kind), page.vocabulary.partyWords).length > 0
  return isKind && isTransparent(page, { start, end: start + joint.index }, 0)
}

/** "Salle, a village of string makers, and Reghin": what stands between two commas tells of the first. */
function isApposition(page: Page, gap: Span): boolean {
  const words = page.text.slice(gap.start, gap.end)
  const apposition = /^, (?=\p{Ll})[^,;:.()\d]{4,80}, (?=\p{Ll})/u.exec(words)
  if (apposition === null) return false
  const joint = { start: gap.start + apposition[0].length, end: gap.end }
  const told = { start: gap.start, end: joint.start }
  const { acts, ties, papers, joints } = page.vocabulary
  if (hasAny(page, [ties, papers, joints.with, joints.between], told)) return false
  if (find(page, acts, told).some((act) => act.value !== 'held')) return false
  return /^\s*$/.test(wordsBut(page, joints.and, joint)) && page.folded.charAt(joint.end - 1) === ' '
}

/** "…with B, C with D, E and F, G and H" has the object B and three pairs; "…with B, C and D" has three objects. */
export function sortChain(chain: readonly Link[]): { readonly objects: PartyHit[]; readonly pairs: Pair[] } {
  const groups = groupsOf(chain)
  const later = groups.slice(1).filter((group) => group.parties.length === 2)
  const arePairs =
    later.some((group) => group.isWith) || (later.length > 1 && later.length === groups.length - 1)
  const isPair = (index: number) => index > 0 && arePairs && groups[index]!.parties.length === 2
  return {
    objects: groups.filter((_, index) => !isPair(index)).flatMap((group) => group.parties),
    pairs: groups
      .filter((_, index) => isPair(index))
      .map(({ parties }) => [parties[0]!, parties[1]!] as const),
  }
}

/** "A and B, C and D": all of it pairs; null where any part is not. */
export function pairsOnly(chain: readonly Link[]): readonly Pair[] | null {
  const groups = groupsOf(chain)
  if (groups.length === 0 || groups.some((group) => group.parties.length !== 2)) return null
  return groups.map(({ parties }) => [parties[0]!, parties[1]!] as const)
}

interface Group {
  readonly parties: PartyHit[]
  isWith: boolean
}

/** Where dashes join, "and" parts: "A - B, C - D and E - F". */
function groupsOf(chain: readonly Link[]): Group[] {
  const groups: Group[] = []
  const isDashed = chain.some((link) => link.joint === 'dash')
  for (const [index, { party, joint }] of chain.entries()) {
    const open = groups.at(-1)
    // "C with D and E with F": what has a partner of its own begins a group.
    const isNext =
      joint === 'and' &&
      open?.isWith === true &&
      open.parties.length > 1 &&
      chain[index + 1]?.joint === 'with'
    if (open === undefined || joint === 'comma' || (isDashed && joint === 'and') || isNext)
      groups.push({ parties: [party], isWith: false })
    else {
      open.parties.push(party)
      open.isWith ||= joint === 'with'
    }
  }
  return groups
}
