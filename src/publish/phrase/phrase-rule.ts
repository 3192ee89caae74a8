// Why the register holds a value where its sources gave it a choice.
import { english } from '../../wording/english-tongue.ts'
import type { Tongue } from '../../wording/make-tongue.ts'

const explained = ['moreExactCompatible', 'ownWordFirst', 'mostTold', 'laterSource', 'union'] as const

/** null for rules that need no explaining, such as there being one claim only. */
export function phraseRule(rule: string, tongue: Tongue = english): string | null {
  const known = explained.find((one) => one === rule)
  return known === undefined ? null : tongue.say(`rule.${known}`)
}
