// Who decides at the terminal, and why.
import { type CommandWords, type OptionSpec, UsageError } from './command.ts'

export const deciderOptions = {
  by: { type: 'string', value: 'NAME', help: 'who decides' },
  reason: { type: 'string', value: 'WORDS', help: 'why' },
} as const satisfies Readonly<Record<string, OptionSpec>>

export function deciderOf(words: CommandWords) {
  const by = words.string('by')?.trim() ?? ''
  if (by === '') throw new UsageError('tell who decides: --by NAME')
  return { by, reason: words.string('reason') ?? '', at: new Date().toISOString(), how: 'command' }
}
