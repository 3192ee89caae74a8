// What is left of a name when competing romanisations are levelled: Hrisoupoli and Chrysoúpolis have one skeleton.
import { romanize } from './romanize.ts'

/** Greek names are romanised by rules of their own: `ch` is χ there, č elsewhere. */
export const traditions = ['general', 'greek'] as const
export type Tradition = (typeof traditions)[number]

type Rule = readonly [spelling: RegExp, level: string]

const general: readonly Rule[] = [
  [/ /g, ''],
  [/shch|sch|sh|sz/g, 's'],
  [/tsch|tch|cz|cs|ch|ts|tz/g, 'c'],
  [/dzh|dj|gj|dz/g, 'd'],
  [/zhh|zh|rz/g, 'z'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ck|qu|q/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/ou|ue/g, 'u'],
  [/oe/g, 'o'],
  [/ae/g, 'a'],
  [/ie/g, 'e'],
  [/[yj]/g, 'i'],
  [/(.)\1+/g, '$1'],
]

const greek: readonly Rule[] = [
  [/ /g, ''],
  [/ou/g, 'u'],
  [/[ck]h/g, 'h'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/gh/g, 'g'],
  [/ai|ae/g, 'e'],
  [/oi|ei|yi|ee|y|j/g, 'i'],
  [/g(?=[ei])/g, 'i'],
  [/([ae])u/g, '$1v'],
  [/mp/g, 'b'],
  [/nt|nd/g, 'd'],
  [/gk|ng/g, 'g'],
  [/tz|ts/g, 'c'],
  [/[cq]/g, 'k'],
  [/x/g, 'ks'],
  [/[fbw]/g, 'v'],
  [/(.)\1+/g, '$1'],
  // Nominative and genitive, old and new: Chrysoúpolis, Chrysoúpoli.
  [/(?<=.{3})s$/g, ''],
]

const rules: Readonly<Record<Tradition, readonly Rule[]>> = { general, greek }

/** Of a folded name. */
export function skeleton(folded: string, tradition: Tradition = 'general'): string {
  let level = romanize(folded)
  for (const [spelling, replacement] of rules[tradition]) level = level.replace(spelling, replacement)
  return level
}
