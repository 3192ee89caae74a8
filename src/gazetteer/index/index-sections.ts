// What the index file holds: one typed array a section. Parties are numbered by country, then by population.

const sectionTypes = {
  /** The id's text for parties that are no places: `partyIdStart[n]` to `partyIdStart[n + 1]`, empty for places. */
  partyIdStart: Uint32Array,
  partyIdText: Uint8Array,
  partyKind: Uint8Array,
  partyOrigin: Uint8Array,
  partyImportance: Uint8Array,
  partyCountry: Uint16Array,
  partyGeonameId: Uint32Array,
  /** Degrees times 100,000; `noDegrees` where unknown. */
  partyLat: Int32Array,
  partyLng: Int32Array,
  partyPopulation: Uint32Array,
  /** How many names it bears, 255 at most: a well-known town has many. */
  partyNameCount: Uint8Array,
  /** Numbers of parties, plus one; 0 where there is none. */
  partyRegion: Uint32Array,
  partyDistrict: Uint32Array,
  partySuccessor: Uint32Array,
  /** Numbers of parties in the order of their GeoNames ids, and of their ids' text. */
  byGeonameId: Uint32Array,
  byIdText: Uint32Array,

  /**
   * Keys (folded names, and skeletons behind a mark) in buckets by the first hash's top bits, told apart by the second: one
   * check for each posting, those of one key side by side. Of each bucket where it starts, and bits without which a key is not
   * in it.
   */
  buckets: Uint32Array,
  keyCheck: Uint32Array,
  /** Party number times 4 plus the use of the spelling. */
  postings: Uint32Array,
  /** Beginnings of names, and as bits the first two and three letters of those in scripts without spaces: see name-beginnings.ts. */
  beginnings: Uint32Array,
  firstPairs: Uint32Array,
  firstTriples: Uint32Array,
  /** As bits what names go on with: their beginnings up to the first letter of a further word. */
  nextLetters: Uint32Array,
  /** What is known of each UTF-16 unit: see unit-facts.ts. */
  unitFacts: Int32Array,

  /** Names as people write them, UTF-8, one a line: see name-lines.ts. */
  nameStart: Uint32Array,
  nameText: Uint8Array,

  /** The first spelling's number of each party, and one past the last. */
  partySpellings: Uint32Array,
} as const

/** For the search of names that are misspelt or not yet written to the end: read when the first is sought. */
const spellingTypes = {
  /** Spellings by party, folded and romanised, UTF-8. */
  spellingStart: Uint32Array,
  spellingText: Uint8Array,
  /** The same by the shape of their skeletons: see spelling-shapes.ts. */
  shapeStart: Uint32Array,
  shapeTextStart: Uint32Array,
  shapeSpelling: Uint32Array,
  shapeLetters: Uint32Array,
  shapeRows: Uint32Array,
  shapeBlocks: Uint32Array,
  /** See `rankOf`. */
  shapeRank: Uint8Array,
  shapeText: Uint8Array,
} as const

/** For suggestions to whoever is typing: read when the first is asked for. */
const typingTypes = {
  /** Rows of three letters and the spellings that have them: see gram-postings.ts. */
  gramStart: Uint32Array,
  gramPostings: Uint16Array,
  /** The spellings sorted by their letters, with party and rank: see spelling-order.ts. */
  orderSpelling: Uint32Array,
  orderParty: Uint32Array,
  orderRank: Uint8Array,
  orderBest: Uint8Array,
  /** Beginnings of well-known names without a letter, and their spellings: see slip-keys.ts. */
  slipBuckets: Uint32Array,
  slipCheck: Uint32Array,
  slipSpellings: Uint32Array,
} as const

const allTypes = { ...sectionTypes, ...spellingTypes, ...typingTypes }

export type SectionName = keyof typeof allTypes
type ArrayOf<Type> = Type extends { new (length: number): infer Made } ? Made : never
type ArraysOf<Types> = { readonly [Name in keyof Types]: ArrayOf<Types[Name]> }
export type Sections = ArraysOf<typeof sectionTypes>
export type SpellingSections = ArraysOf<typeof spellingTypes>
export type TypingSections = ArraysOf<typeof typingTypes>
export type AnySection = ArraysOf<typeof allTypes>[SectionName]

const namesOf = <Types extends object>(types: Types) => Object.keys(types) as (keyof Types)[]
/** In the order of the file: what is read at once, then what is read later. */
export const namesOfSections = {
  atOnce: namesOf(sectionTypes),
  spellings: namesOf(spellingTypes),
  typing: namesOf(typingTypes),
} as const

export const noDegrees = -0x80000000
export const degreeScale = 100_000

/** Facts that are no arrays. */
export interface IndexFacts {
  /** `partyCountry` counts in this list; the first is empty. */
  readonly countries: readonly string[]
  /** The first party's number of each country, and one past the last. */
  readonly countryStart: readonly number[]
  readonly bucketBits: number
  readonly slipBucketBits: number
  /** Present states of each former one. */
  readonly formerStates: Readonly<Record<string, readonly string[]>>
  /** Containers told by name alone, by party number. */
  readonly containers: Readonly<Record<number, string>>
  /** Pages that name the project's own parties, by party number. */
  readonly attestations: Readonly<Record<number, string>>
}

export interface GazetteerIndex {
  readonly facts: IndexFacts
  readonly sections: Sections
  readonly spellings: () => SpellingSections
  readonly typing: () => TypingSections
}

/** A section's array over the file's bytes, without a copy; `offset` is a multiple of 8. */
export function sectionView(name: SectionName, bytes: Uint8Array, offset: number, length: number) {
  const type = allTypes[name]
  return new type(bytes.buffer as ArrayBuffer, bytes.byteOffset + offset, length / type.BYTES_PER_ELEMENT)
}
