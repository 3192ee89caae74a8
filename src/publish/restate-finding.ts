// What a finding says, in the reader's language. A finding is kept in English, in one of the sentences of the catalogue: what
// was filled into it is read back, and said in the other language's sentence. A sentence that is none of them stays as it is.
import type { Finding } from '../model/finding.ts'
import { english } from '../wording/english/english.ts'
import { english as englishTongue } from '../wording/english-tongue.ts'
import type { Tongue } from '../wording/make-tongue.ts'
import type { KeyBelow } from '../wording/message-arguments.ts'

export interface Restated {
  readonly words: string
  /** BCP 47. */
  readonly language: string
}

type FoundKey = `found.${KeyBelow<'found'>}`

const subjects = ['instrument', 'signed', 'renewed', 'decided', 'ended', 'since', 'status'] as const
/** Parts of sentences, and no sentences. */
const parts: ReadonlySet<string> = new Set(['found.by', ...subjects.map((subject) => `found.${subject}`)])

const isFoundKey = (key: string): key is FoundKey => key.startsWith('found.') && !parts.has(key)

const sentences = (Object.keys(english) as (keyof typeof english)[])
  .filter(isFoundKey)
  .map((key) => ({ key, pattern: patternOf(english[key]) }))

/** `title` is what the reader calls the agreement. */
export function restateFinding(
  { message }: Pick<Finding, 'message'>,
  tongue: Tongue = englishTongue,
  title: string | null = null,
): Restated {
  if (tongue.language === 'en') return { words: message, language: 'en' }
  for (const { key, pattern } of sentences) {
    const found = pattern.exec(message)?.groups
    if (found === undefined) continue
    const told = Object.fromEntries(
      Object.entries(found).map(([name, words]) => [name, restate(name, words, tongue)]),
    )
    const own = title === null || told.another !== undefined ? {} : { tie: title }
    return { words: tongue.parts(key, { ...told, ...own }).join(''), language: tongue.language }
  }
  return { words: message, language: 'en' }
}

function restate(name: string, words: string, tongue: Tongue): string {
  if (name === 'subject') {
    const subject = subjects.find((one) => english[`found.${one}`] === words)
    return subject === undefined ? words : tongue.say(`found.${subject}`)
  }
  if (name !== 'claims' && name !== 'signed' && name !== 'force') return words
  const told = words.split(/ and (?=“)/).map((claim) => {
    const { quoted = claim, speaker } = /^(?<quoted>“.*”) by (?<speaker>.+)$/.exec(claim)?.groups ?? {}
    return speaker === undefined ? claim : tongue.say('found.by', { words: quoted, speaker })
  })
  return tongue.list(told)
}

/** `{name}` stands for any words. */
function patternOf(sentence: string): RegExp {
  const literal = sentence.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&')
  return new RegExp(`^${literal.replaceAll(/\{(\w+)\}/g, '(?<$1>.+?)')}$`, 's')
}
