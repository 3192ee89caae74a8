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
): readonly NameVariant[] {
  const inflected = new Map<string, NameVariant>()
  const add = (variant: NameVariant) => {
    const key = `${variant.name}|${variant.kind}|${variant.container}`
    if (!inflected.has(key)) inflected.set(key, variant)
  }
  for (const { name, kind, container, steps } of variants) {
    if (name.split(' ').length > longestRow) continue
    for (const nominative of nominativesOf(name, rules, { areDerivedToo: true })) {
      add({ name: nominative, kind, container, steps: steps + 1 })
      for (const bare of withoutPartyWords(nominative)) add({ ...bare, container, steps: steps + 2 })
    }
  }
  return [...inflected.values()].sort((a, b) => a.steps - b.steps)
}
