// What a backup or a check found, in one line.
import type { Verified } from '../pipeline/backup/verify-facts.ts'

export function verifiedSummary({ facts, suggestions, accounts, head }: Omit<Verified, 'wrong'>): string {
  const parts = [`${count(facts, 'fact')}, among them ${count(head.decisions, 'decision')}`]
  if (suggestions + accounts > 0) {
    parts.push(`${count(suggestions, 'suggestion')} and ${count(accounts, 'account')}`)
  }
  return [...parts, `head ${head.hash}`].join('; ')
}

function count(figure: number, one: string): string {
  return `${figure.toLocaleString('en')} ${figure === 1 ? one : `${one}s`}`
}
