// A sentence that a finding keeps, in a language of the interface.
import type { FindingSentence, FindingValue } from '../model/finding.ts'
import { english } from './english/english.ts'
import type { Tongue } from './make-tongue.ts'
import type { MessageKey } from './message-arguments.ts'

/** null where the catalogues know no such sentence: another version may have kept it. */
export function saySentence({ key, values }: FindingSentence, tongue: Tongue): string | null {
  if (!isKnown(key)) return null
  const filled = Object.entries(values).map(([name, value]) => [name, fill(value, tongue)])
  return tongue.parts(key, Object.fromEntries(filled)).join('')
}

function fill(value: FindingValue, tongue: Tongue): string | number {
  if (typeof value === 'string' || typeof value === 'number') return value
  if ('key' in value) return saySentence(value, tongue) ?? ''
  return tongue.list(value.map((one) => String(fill(one, tongue))))
}

function isKnown(key: string): key is MessageKey {
  return Object.hasOwn(english, key)
}
