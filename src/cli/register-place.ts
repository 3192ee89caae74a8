// Which register a command is about: a folder, or a PostgreSQL database.
import type { RegisterPlace } from '../pipeline/open-register.ts'
import { nameDatabase } from '../store/engines/name-database.ts'
import type { CommandWords, OptionSpec } from './command.ts'

export const registerOptions = {
  data: {
    type: 'string',
    value: 'DIR',
    help: 'folder of the register (default: $POBRATIM_DATA or ./pobratim-data)',
  },
  database: {
    type: 'string',
    value: 'URL',
    help: 'the register in PostgreSQL, postgres://… (default: $POBRATIM_DATABASE)',
  },
} as const satisfies Readonly<Record<string, OptionSpec>>

/** For commands that need no register: it may be missing. */
export const namesFolder = {
  ...registerOptions.data,
  help: 'folder of a register, whose own parties and places are known too (default as everywhere)',
} as const satisfies OptionSpec

/** What is typed goes before the environment. A register in a database has a folder for the office's own names. */
export function registerPlace(
  words: CommandWords,
  environment: NodeJS.ProcessEnv = process.env,
): RegisterPlace {
  const directory = folderOf(words, environment)
  const isFolderTyped = words.string('data') !== undefined
  const database = words.string('database') ?? (isFolderTyped ? undefined : environment.POBRATIM_DATABASE)
  return database === undefined || database === '' ? { directory } : { directory, database }
}

export function folderOf(words: CommandWords, environment: NodeJS.ProcessEnv = process.env): string {
  return words.string('data') ?? environment.POBRATIM_DATA ?? './pobratim-data'
}

export function nameOfPlace(place: RegisterPlace): string {
  return 'database' in place ? nameDatabase(place.database) : place.directory
}
