// The endings that names take in each language (case-endings/*.json), by language.
import albanian from './case-endings/albanian.json' with { type: 'json' }
import baltic from './case-endings/baltic.json' with { type: 'json' }
import eastAsian from './case-endings/east-asian.json' with { type: 'json' }
import eastSlavic from './case-endings/east-slavic.json' with { type: 'json' }
import finnic from './case-endings/finnic.json' with { type: 'json' }
import germanic from './case-endings/germanic.json' with { type: 'json' }
import greek from './case-endings/greek.json' with { type: 'json' }
import romance from './case-endings/romance.json' with { type: 'json' }
import southSlavic from './case-endings/south-slavic.json' with { type: 'json' }
import turkic from './case-endings/turkic.json' with { type: 'json' }
import ugric from './case-endings/ugric.json' with { type: 'json' }
import westSlavic from './case-endings/west-slavic.json' with { type: 'json' }
import { type CaseRules, compileCaseRules, type Family, joinCaseRules } from './compile-case-rules.ts'

export type { CaseRules, Particles } from './compile-case-rules.ts'

const families: readonly Family[] = [
  southSlavic,
  westSlavic,
  eastSlavic,
  baltic,
  finnic,
  ugric,
  turkic,
  greek,
  romance,
  germanic,
  albanian,
  eastAsian,
]

/** Compiled when first asked for: most pages are in one language, and every command waits for what is made at its start. */
const rulesByLanguage = new Map<string, () => CaseRules>()
for (const { signs = {}, languages } of families) {
  for (const [codes, endings] of Object.entries(languages)) {
    const rules = once(() => compileCaseRules(endings, signs))
    for (const code of codes.split(' ')) rulesByLanguage.set(code, rules)
  }
}

/** Of every language at once: each ending's letters tell the script. */
export const caseRulesOfAll: () => CaseRules = once(() =>
  joinCaseRules([...new Set(rulesByLanguage.values())].map((rules) => rules())),
)

/** null where names of the language have no endings, or none that we know. */
export function caseRulesOf(language: string): CaseRules | null {
  return rulesByLanguage.get(language.toLowerCase().split('-')[0]!)?.() ?? null
}

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined
  return () => {
    made ??= make()
    return made
  }
}
