// Why the register holds a value where its sources gave it a choice.

const ruleWords: Readonly<Record<string, string>> = {
  moreExactCompatible: 'the most exact of those that agree',
  ownWordFirst: 'a side’s own word goes first',
  mostTold: 'told by more sources than any other',
  laterSource: 'the later source',
  union: 'all that is told',
}

/** null for rules that need no explaining, such as there being one claim only. */
export function phraseRule(rule: string): string | null {
  return ruleWords[rule] ?? null
}
