// The names that a mention may stand for: as written, and without what people write around names.
import type { PartyKind } from '../model/party.ts'
import { fold } from '../text/fold.ts'
import { withoutPartyWords } from '../text/party-words.ts'
import { withOtherSaints } from '../text/saint-words.ts'

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
/** "Bursa'nın", "Košice's": what follows the apostrophe is an ending. */
const ending = /(?<=.{2})['’]\p{Ll}{1,6}$/u
/** One of these, or else a space, stands in all that the patterns find. */
const signs = /[([（,，、/–—|;・'’]|\s-\s/u
const hangulWords = /^(.+)\s(\p{Script=Hangul}+)$/u
const longestMention = 200
const mayHaveParts = /[\s([（,，、/–—|;・'’]/u
const [blank, firstOtherBlank, firstHangul] = [0x20, 0xa0, 0x1100]

/** Fewest steps first; the same name with the same kind is told once. */
export function nameVariants(asWritten: string): readonly NameVariant[] {
  const text = (asWritten.length > longestMention ? asWritten.slice(0, longestMention) : asWritten).trim()
  const variants: NameVariant[] = []
  if (mayHaveParts.test(text)) for (const part of partsOf(text)) addPart(part, variants)
  else addPart({ text, container: null, steps: 0 }, variants)
  const count = variants.length
  for (let at = 0; at < count; at++) addSaints(variants[at]!, variants)
  return variants.length === 1 ? variants : variants.sort((a, b) => a.steps - b.steps)
}

function addPart({ text, container, steps }: Part, variants: NameVariant[]): void {
  const name = fold(text)
  add({ name, kind: null, container, steps }, variants)
  for (const bare of withoutPartyWords(name)) {
    add({ name: bare.name, kind: bare.kind, container, steps: steps + 1 }, variants)
    for (const barer of withoutPartyWords(bare.name))
      add({ name: barer.name, kind: barer.kind, container, steps: steps + 2 }, variants)
  }
}

function addSaints({ name, kind, container, steps }: NameVariant, variants: NameVariant[]): void {
  for (const other of withOtherSaints(name)) add({ name: other, kind, container, steps: steps + 1 }, variants)
}

function add(variant: NameVariant, variants: NameVariant[]): void {
  if (variant.name.length > 1 && !variants.some((known) => isSame(known, variant))) variants.push(variant)
}

const isSame = (one: NameVariant, other: NameVariant) =>
  one.name === other.name && one.kind === other.kind && one.container === other.container

function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [{ text, container: null, steps: 0 }]
  const bracketed = signs.test(text) ? parenthesis.exec(text) : null
  if (bracketed === null) {
    addPartsAround({ text, container: null, steps: 1 }, parts)
    return parts
  }
  const [, before = '', inside = '', after = ''] = bracketed
  const outside = `${before} ${after}`.trim()
  parts.push({ text: outside, container: inside, steps: 1 })
  addPartsAround({ text: outside, container: inside, steps: 2 }, parts)
  parts.push({ text: inside, container: null, steps: 3 })
  // "(district)" tells the kind of what stands before it.
  parts.push({ text: `${outside} ${inside}`, container: null, steps: 2 })
  return parts
}

/** What is left of a part, which counts as so many steps, without what people write around names. */
function addPartsAround({ text, container, steps }: Part, parts: Part[]): void {
  const hasSigns = signs.test(text)
  const comma = hasSigns ? afterComma.exec(text) : null
  if (comma !== null) parts.push({ text: comma[1]!, container: comma[2]!, steps })
  const mayHaveHangul = text.charCodeAt(text.length - 1) >= firstHangul
  const hangul = mayHaveHangul ? hangulWords.exec(text) : null
  if (hangul !== null) parts.push({ text: hangul[2]!, container: hangul[1]!, steps })
  const names = hasSigns ? text.split(doubled).filter((name) => name !== '') : []
  if (names.length > 1) for (const name of names) parts.push({ text: name, container, steps: steps + 1 })
  const inside = mayHaveThreeWords(text) ? within.exec(text) : null
  if (inside !== null) parts.push({ text: inside[1]!, container: inside[2]!, steps: steps + 1 })
  if (hasSigns && text.includes('・')) parts.push({ text: text.replaceAll('・', ''), container, steps })
  if (hasSigns && ending.test(text))
    parts.push({ text: text.replace(ending, ''), container, steps: steps + 1 })
  if (article.test(text)) parts.push({ text: text.replace(article, ''), container, steps: steps + 1 })
}

/** Whether two blanks may stand in it; letters of many signs count as well. */
function mayHaveThreeWords(text: string): boolean {
  let count = 0
  for (let at = 0; at < text.length && count < 2; at++) {
    const unit = text.charCodeAt(at)
    if (unit <= blank || unit === firstOtherBlank || unit >= firstHangul) count++
  }
  return count === 2
}
