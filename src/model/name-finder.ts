// What extraction may ask of whoever knows names; the pipeline hands it in, so that `extract` needs no gazetteer.
import type { CountryCode, PartyKind } from './party.ts'
import type { Span } from './span.ts'

/** What is known of a name without asking who is meant. */
export interface NameFact {
  /** Kinds of party that bear the name. */
  readonly kinds: readonly PartyKind[]
  /** Countries that have a party of this name, most populous first; empty for organisations of several states. */
  readonly countries: readonly CountryCode[]
  /** Population of the largest bearer, 0 where unknown: a village's name is weak evidence, a capital's is strong. */
  readonly population: number
  /** Population of the largest town among the bearers, 0 where none is one or it is unknown. */
  readonly townPopulation: number
}

/** A stretch of text that is, as a whole, a known name. */
export interface NameHit extends Span, NameFact {}

export interface FindOptions {
  /** BCP 47: names are then found in the language's other cases too ("Novim Sadom"). */
  readonly language?: string | null
}

export interface NameFinder {
  /** Every longest known name of places, regions and organisations that begins and ends at word boundaries; countries are not among them. */
  findNames(text: string, options?: FindOptions): readonly NameHit[]
  /** The same one by one, for texts that hold too many to keep; equal names have one fact. */
  eachName(
    text: string,
    visit: (start: number, end: number, fact: NameFact) => void,
    options?: FindOptions,
  ): void
  /** Whether the words as a whole are a known name, spelling variants included; null where they are not. */
  lookUp(words: string, options?: FindOptions): NameFact | null
}
