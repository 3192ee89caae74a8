// The names that a mention may stand for: as written, and without what people write around names.
import type { PartyKind } from '../model/party.ts'
import { fold } from '../text/fold.ts'
import { withoutPartyWords } from '../text/party-words.ts'

export interface NameVariant {
  /** Folded. */
  readonly name: string
  /** The kind that words told which are no longer there: "Osaka Prefecture" is `osaka` and a region. */
  readonly kind: PartyKind | null
  /** Where other words put it: "Parma, Ohio" is `parma` in `ohio`. */
  readonly container: string | null
  /** How much was given up to get here; 0 as written. */
  readonly steps: number
}

interface Part {
  readonly text: string
  readonly container: string | null
  readonly steps: number
}

const parenthesis = /^(.+?)\s*[([（](.+?)[)\]）]\s*(.*)$/u
const afterComma = /^(.+?)\s*[,，、]\s*(.+)$/u
const doubled = /\s*(?:\/|\s[–—-]\s|–|—|\||;)\s*/u
const within = /^(.+?)\s+(?:in|en|u|у|в|w|v|ve|bei|im|i)\s+(?:der |dem |the )?(.+)$/iu
const article = /^(?:the|die|der|das|la|le|les|el|il|lo|gli|los|las|o|a|het|de|den)\s+(?=\S{3})/iu
const saints: readonly (readonly [RegExp, string])[] = [
  [/\bst\b/g, 'saint'],
  [/\bste\b/g, 'sainte'],
  [/\bsaint\b/g, 'st'],
  [/\bsankt\b/g, 'st'],
  [/\bst\b/g, 'sankt'],
  [/\bsveti\b/g, 'sv'],
  [/\bsv\b/g, 'sveti'],
  [/\bmt\b/g, 'mount'],
  [/\bft\b/g, 'fort'],
]
const hasSaint = /\b(?:ste?|sainte?|sankt|sv|sveti|mt|ft)\b/
/** "Bursa'nın", "Košice's": what follows the apostrophe is an ending. */
const ending = /(?<=.{2})['’]\p{Ll}{1,6}$/u
/** One of these, or else a space, stands in all that the patterns find. */
const signs = /[([（,，、/–—|;・'’]|\s-\s/u
const hangulWords = /^(.+)\s(\p{Script=Hangul}+)$/u
const longestMention = 200
const mayHaveParts = /[\s([（,，、/–—|;・'’]/u

/** Fewest steps first; the same name with the same kind is told once. */
export function nameVariants(asWritten: string): readonly NameVariant[] {
  const variants: NameVariant[] = []
  const add = (variant: NameVariant) => {
    if (variant.name.length > 1 && !variants.some((known) => isSame(known, variant))) variants.push(variant)
  }
  for (const { text, container, steps } of parts(asWritten.slice(0, longestMention).trim())) {
    const name = fold(text)
    add({ name, kind: null, container, steps })
    for (const bare of withoutPartyWords(name)) {
      add({ ...bare, container, steps: steps + 1 })
      for (const barer of withoutPartyWords(bare.name)) add({ ...barer, container, steps: steps + 2 })
    }
  }
  for (const { name, kind, container, steps } of [...variants]) {
    if (!hasSaint.test(name)) continue
    for (const [word, other] of saints) {
      if (name.search(word) !== -1)
        add({ name: name.replace(word, other), kind, container, steps: steps + 1 })
    }
  }
  return variants.length === 1 ? variants : variants.sort((a, b) => a.steps - b.steps)
}

const isSame = (one: NameVariant, other: NameVariant) =>
  one.name === other.name && one.kind === other.kind && one.container === other.container

function parts(text: string): Iterable<Part> {
  const whole = { text, container: null, steps: 0 }
  return mayHaveParts.test(text) ? partsOf(whole) : [whole]
}

function* partsOf(whole: Part): Generator<Part> {
  const { text } = whole
  yield whole
  const bracketed = parenthesis.exec(text)
  if (bracketed !== null) {
    const [, before = '', inside = '', after = ''] = bracketed
    const outside = `${before} ${after}`.trim()
    yield { text: outside, container: inside, steps: 1 }
    yield* partsAround(outside, inside, 2)
    yield { text: inside, container: null, steps: 3 }
    // "(district)" tells the kind of what stands before it.
    yield { text: `${outside} ${inside}`, container: null, steps: 2 }
  } else yield* partsAround(text, null, 1)
}

function* partsAround(text: string, container: string | null, steps: number): Generator<Part> {
  const hasSigns = signs.test(text)
  const comma = hasSigns ? afterComma.exec(text) : null
  if (comma !== null) yield { text: comma[1]!, container: comma[2]!, steps }
  const hangul = hangulWords.exec(text)
  if (hangul !== null) yield { text: hangul[2]!, container: hangul[1]!, steps }
  const names = hasSigns ? text.split(doubled).filter((name) => name !== '') : []
  if (names.length > 1) for (const name of names) yield { text: name, container, steps: steps + 1 }
  const inside = within.exec(text)
  if (inside !== null) yield { text: inside[1]!, container: inside[2]!, steps: steps + 1 }
  if (hasSigns && text.includes('・')) yield { text: text.replaceAll('・', ''), container, steps }
  if (hasSigns && ending.test(text)) yield { text: text.replace(ending, ''), container, steps: steps + 1 }
  if (article.test(text)) yield { text: text.replace(article, ''), container, steps: steps + 1 }
}
