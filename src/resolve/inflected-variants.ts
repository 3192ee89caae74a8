// The names that an inflected mention may stand for, with the words of kind around them taken away.
import type { CaseRules } from '../text/case-rules.ts'
import { nominativesOf } from '../text/nominatives.ts'
import { withoutPartyWords } from '../text/party-words.ts'
import type { NameVariant } from './name-variants.ts'

const longestRow = 5

/** One step more than the variant that each comes from; the same name with the same kind is told once. */
export function inflectedVariants(
  variants: readonly NameVariant[],
  rules: CaseRules,
  mayBegin?: (word: string) => boolean,
): readonly NameVariant[] {
  const inflected: NameVariant[] = []
  const told = new Map<string, Set<string>>()
  const add = (variant: NameVariant) => {
    const { name, kind, container } = variant
    const where = `${kind}|${container}`
    const names = told.get(where) ?? new Set()
    if (names.has(name)) return
    told.set(where, names.add(name))
    inflected.push(variant)
  }
  const nominatives = (name: string) =>
    nominativesOf(
      name,
      rules,
      mayBegin === undefined ? { areDerivedToo: true } : { areDerivedToo: true, mayBegin },
    )
  for (const { name, kind, container, steps } of variants) {
    if (name.split(' ').length > longestRow) continue
    const bareNames = withoutAdpositions(name, rules)
    for (const bare of [...bareNames, ...[name, ...bareNames].flatMap(nominatives)]) {
      add({ name: bare, kind, container, steps: steps + 1 })
      for (const barer of withoutPartyWords(bare))
        add({ name: barer.name, kind: barer.kind, container, steps: steps + 2 })
    }
  }
  return inflected.sort((a, b) => a.steps - b.steps)
}

/** "sa nisom", "saraybosna ile" without the small words. */
function withoutAdpositions(name: string, { wordsBefore, wordsAfter }: CaseRules): readonly string[] {
  const words = name.split(' ')
  if (words.length === 1) return []
  const found: string[] = []
  if (wordsBefore.has(words[0]!)) found.push(words.slice(1).join(' '))
  if (wordsAfter.has(words.at(-1)!)) found.push(words.slice(0, -1).join(' '))
  return found
}
