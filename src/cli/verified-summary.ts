// What a backup or a check found, in one line.
import type { LogHead } from '../model/decision-log.ts'

export function verifiedSummary({ facts, head }: { readonly facts: number; readonly head: LogHead }): string {
  const count = (figure: number, one: string) =>
    `${figure.toLocaleString('en')} ${figure === 1 ? one : `${one}s`}`
  return `${count(facts, 'fact')}, among them ${count(head.decisions, 'decision')}; head ${head.hash}`
}
