// One language of the interface: its messages, its numbers, its lists, its alphabet.
import { compileMessage, type Message, type Respell } from './compile-message.ts'
import { type Language, localeOf } from './languages.ts'
import type { MessageKey, Told } from './message-arguments.ts'

export interface Tongue {
  readonly language: Language
  /** How `Intl` knows it. */
  readonly locale: string
  /** The message in this language. */
  say<Key extends MessageKey>(key: Key, ...told: Told<Key, string | number>): string
  /** The message as words and what stands between them; for pages, which weave links and marks into it. */
  parts(key: MessageKey, told: Readonly<Record<string, unknown>>): readonly unknown[]
  /** With its thousands set apart. */
  number(value: number): string
  /** "A, B and C". */
  list(words: readonly string[], joint?: 'and' | 'or'): string
  /** The order of the alphabet. */
  compare(a: string, b: string): number
}

export type Catalogue = Readonly<Record<MessageKey, string>>

export function makeTongue(
  language: Language,
  catalogue: Catalogue,
  { respell = null }: { readonly respell?: Respell | null } = {},
): Tongue {
  const locale = localeOf(language)
  const compiled = new Map<MessageKey, Message>()
  // Most readers ask for a few pages of one language: a message is compiled when it is said first.
  const messageOf = (key: MessageKey) => {
    const known = compiled.get(key)
    if (known !== undefined) return known
    const message = compileMessage(catalogue[key], locale, respell)
    compiled.set(key, message)
    return message
  }
  const numbers = new Intl.NumberFormat(locale)
  const lists = {
    and: new Intl.ListFormat(locale, { type: 'conjunction' }),
    or: new Intl.ListFormat(locale, { type: 'disjunction' }),
  }
  const collator = new Intl.Collator(locale, { sensitivity: 'base' })
  return {
    language,
    locale,
    say: (key, ...[told]) => {
      const message = messageOf(key)
      return typeof message === 'string' ? message : String(message.format(told))
    },
    parts: (key, told) => {
      const message = messageOf(key)
      if (typeof message === 'string') return [message]
      const parts = message.format<unknown>({ ...told })
      return Array.isArray(parts) ? parts : [parts]
    },
    number: (value) => numbers.format(value),
    list: (words, joint = 'and') => lists[joint].format(words),
    compare: collator.compare,
  }
}
