// The tellings of a page that stand so far, each of one agreement: kept by the names of their partners, since a long page has very many.
import type { Span } from '../../model/span.ts'
import type { RecordDraft } from '../draft.ts'
import { isSameBody } from '../names/same-name.ts'
import type { Page } from '../page/page.ts'
import { NearNamesakes } from './near-namesakes.ts'
import { tellsTheSame } from './same-telling.ts'

export class KeptTellings {
  readonly drafts: RecordDraft[] = []
  readonly #page: Page
  /** By how the partners' names begin: only tellings of the same bodies are ever compared. */
  readonly #byBeginning = new Map<string | number, NearNamesakes>()

  constructor(page: Page) {
    this.#page = page
  }

  /** Adds what is told of an agreement for the first time; where it was told before, what `join` makes of both stands instead. */
  keep(draft: RecordDraft, join: (known: RecordDraft) => RecordDraft): void {
    const partners = partnersOf(this.#page, draft)
    const beginnings = beginningsOf(this.#page, draft, partners)
    const near = this.#byBeginning.get(beginnings) ?? new NearNamesakes(this.#page)
    if (near.isEmpty) this.#byBeginning.set(beginnings, near)
    const known = this.#find(near, draft, partners)
    if (known === undefined) {
      this.#put(near, this.drafts.length, draft, partners)
      return
    }
    const { place, places } = known
    const joined = join(this.drafts[place]!)
    if (joined === this.drafts[place]) return
    places.splice(places.indexOf(place), 1)
    this.#put(near, place, joined, partnersOf(this.#page, joined))
  }

  /** The first telling of the same agreement. */
  #find(near: NearNamesakes, draft: RecordDraft, partners: readonly Span[]) {
    let found: { readonly place: number; readonly places: number[] } | undefined
    for (const { partners: others, places } of near.of(partners)) {
      const before = found?.place ?? this.drafts.length
      if (!(places[0]! < before) || !areSameBodies(this.#page, others, partners)) continue
      for (const place of places) {
        if (place >= before) break
        if (!this.#isTold(place, draft)) continue
        found = { place, places }
        break
      }
    }
    return found
  }

  #isTold(place: number, draft: RecordDraft): boolean {
    const known = this.drafts[place]!
    return draft.passage.start < known.passage.start
      ? tellsTheSame(this.#page, draft, known)
      : tellsTheSame(this.#page, known, draft)
  }

  #put(near: NearNamesakes, place: number, draft: RecordDraft, partners: readonly Span[]): void {
    this.drafts[place] = draft
    const own = near
      .of(partners)
      .find((namesakes) => areWrittenAlike(this.#page, namesakes.partners, partners))
    if (own === undefined) {
      near.add({ partners, places: [place] })
      return
    }
    const behind = own.places.findLastIndex((other) => other < place)
    own.places.splice(behind + 1, 0, place)
  }
}

function partnersOf(page: Page, { parties }: RecordDraft): readonly Span[] {
  const names: Span[] = []
  for (const { name, isPublisher } of parties) if (!isPublisher) names.push(name)
  return names.length < 2 ? names : inOrder(page, names)
}

function inOrder({ folded }: Page, names: Span[]): readonly Span[] {
  const words = ({ start, end }: Span) => folded.slice(start, end)
  return names.sort((a, b) => (words(a) < words(b) ? -1 : 1))
}

/** Below here stand the letters of Latin, Greek and Cyrillic: three of them make one small number, which is found faster than words. */
const alphabets = 0x500

/** The letters at the beginning of a name that no case changes. */
const beginning = 3

function beginningsOf({ folded }: Page, { parties }: RecordDraft, partners: readonly Span[]) {
  const isOther = parties.some((party) => !party.isPublisher && party.kindHint === 'other')
  const [first] = partners
  if (first !== undefined && partners.length === 1 && !isOther) {
    const at = first.start
    const [one, two, three] = [folded.charCodeAt(at), folded.charCodeAt(at + 1), folded.charCodeAt(at + 2)]
    if (one < alphabets && two < alphabets && three < alphabets)
      return (one * alphabets + two) * alphabets + three
  }
  let key = ''
  for (const { start } of partners) key += `${folded.slice(start, start + beginning)}|`
  return isOther ? `${key}other` : key
}

function areWrittenAlike({ folded }: Page, some: readonly Span[], others: readonly Span[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ start, end }, index) => {
      const other = others[index]!
      const length = end - start
      return other.end - other.start === length && folded.startsWith(folded.slice(start, end), other.start)
    })
  )
}

/** "Svitavy" in a list and "Svitáv" in the sentence below it are one body. */
function areSameBodies(page: Page, some: readonly Span[], others: readonly Span[]): boolean {
  for (let index = 0; index < some.length; index++) {
    const other = others[index]
    if (other === undefined || !isSameBody(page, some[index]!, other)) return false
  }
  return true
}
