// What every command is: a name, a help text made from its options, and what it does.
import { parseArgs } from 'node:util'
import { RegisterError } from '../model/register-error.ts'

export interface OptionSpec {
  readonly type: 'string' | 'boolean'
  /** What stands for the value in the help: `DIR`, `N`. */
  readonly value?: string
  readonly help: string
}

export interface Command {
  readonly name: string
  /** One line for the list of commands. */
  readonly summary: string
  /** What follows the name: `SOURCE… [options]`. */
  readonly usage: string
  /** More for `--help`: what it prints and when it fails. */
  readonly details: string
  readonly options: Readonly<Record<string, OptionSpec>>
  /** Answers with the exit code: 0 done, 1 failed. Wrong use throws. */
  run(words: CommandWords): Promise<number>
}

/** What was typed after the command's name. */
export interface CommandWords {
  readonly positionals: readonly string[]
  string(option: string): string | undefined
  has(option: string): boolean
}

/** Wrong use: exit code 2, one line and where to read more. */
export class UsageError extends RegisterError {
  constructor(message: string) {
    super('usage', message)
    this.name = 'UsageError'
  }
}

const everywhere: Readonly<Record<string, OptionSpec>> = {
  help: { type: 'boolean', help: 'tell how this command is used' },
}

/** Options that several commands share, in one wording. */
export const sharedOptions = {
  json: { type: 'boolean', help: 'print JSON, one object a line' },
} as const satisfies Readonly<Record<string, OptionSpec>>

export function parseWords(command: Command, args: readonly string[]): CommandWords {
  const options = { ...everywhere, ...command.options }
  const { values, positionals } = parseStrictly(args, options)
  return {
    positionals,
    string: (option) => {
      const value = values[option]
      return typeof value === 'string' ? value : undefined
    },
    has: (option) => values[option] === true,
  }
}

function parseStrictly(args: readonly string[], options: Readonly<Record<string, OptionSpec>>) {
  try {
    const spec = Object.fromEntries(Object.entries(options).map(([name, { type }]) => [name, { type }]))
    return parseArgs({ args: [...args], options: spec, allowPositionals: true, strict: true })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new UsageError(
      message.replace(/\. To specify .*$/s, '').replace(/^./, (letter) => letter.toLowerCase()),
    )
  }
}

export function helpOf(command: Command): string {
  const options = Object.entries({ ...command.options, ...everywhere })
  const left = options.map(([name, { value }]) => `  --${name}${value === undefined ? '' : ` ${value}`}`)
  const width = Math.max(...left.map((words) => words.length)) + 2
  const lines = options.map(([, { help }], i) => `${left[i]?.padEnd(width)}${help}`)
  return `${command.summary}\n\nUsage: pobratim ${command.name} ${command.usage}\n\n${lines.join('\n')}\n\n${command.details}\n`
}
