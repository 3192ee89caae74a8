// What a finding says: which sentence of the catalogues it is with what is filled in, and the same in English.
// The stages say it; they need no more of a language than these texts, none of which counts anything.
import type { FindingSentence, FindingValue } from '../model/finding.ts'
import { foundTexts } from './english/found.ts'
import { noticedTexts } from './english/noticed.ts'
import type { Told } from './message-arguments.ts'

const texts = { ...foundTexts, ...noticedTexts } as const
type SentenceKey = keyof typeof texts

export interface Said {
  readonly says: FindingSentence
  readonly message: string
}

export function said<Key extends SentenceKey>(key: Key, ...told: Told<Key, FindingValue>): Said {
  const says = sentence(key, ...told)
  return { says, message: inEnglish(says) }
}

/** For a part of another sentence. */
export function sentence<Key extends SentenceKey>(
  key: Key,
  ...told: Told<Key, FindingValue>
): FindingSentence {
  return { key, values: told[0] ?? {} }
}

const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' })

function inEnglish({ key, values }: FindingSentence): string {
  return texts[key as SentenceKey].replaceAll(/\{(\w+)\}/g, (_, name) => fill(values[name] ?? ''))
}

function fill(value: FindingValue): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  return 'key' in value ? inEnglish(value) : lists.format(value.map(fill))
}
