// What a tool answers: one JSON text that fits into a conversation, in signs that cannot turn or hide anything.
import { jsonText } from '../../publish/exports/json-text.ts'

export interface ToolAnswer {
  readonly content: { readonly type: 'text'; readonly text: string }[]
  readonly isError?: boolean
  readonly [key: string]: unknown
}

/** Characters; what is longer is told to be asked for in parts. */
const longest = 100_000

export const reads = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
} as const

export function tell(value: unknown): ToolAnswer {
  const text = jsonText(value)
  if (text.length <= longest) return { content: [{ type: 'text', text }] }
  return refuse(
    `The answer has ${text.length} characters, ${longest} at most are told: ask for less at once.`,
  )
}

/** The assistant reads it and may ask again. */
export function refuse(message: string): ToolAnswer {
  return { content: [{ type: 'text', text: jsonText({ error: message }) }], isError: true }
}

const longestQuote = 600

/** Of the words themselves nothing is added; where they are cut, it is told. */
export function shortened(words: string): string {
  return words.length <= longestQuote ? words : `${words.slice(0, longestQuote)} […]`
}
