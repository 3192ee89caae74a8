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

/** Each text parted at its arguments, whose names stand at the odd places: a register may have a million findings. */
const parted = new Map<string, readonly string[]>(
  Object.entries(texts).map(([key, text]) => [key, text.split(/\{(\w+)\}/)]),
)

function inEnglish({ key, values }: FindingSentence): string {
  const parts = parted.get(key) ?? []
  let said = ''
  for (let place = 0; place < parts.length; place++) {
    const words = parts[place]!
    said += place % 2 === 0 ? words : fill(values[words] ?? '')
  }
  return said
}

function fill(value: FindingValue): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if ('key' in value) return inEnglish(value)
  const [only, ...others] = value.map(fill)
  return others.length === 0 ? (only ?? '') : lists.format([only ?? '', ...others])
}
