// The one file that a command is about.
import { type CommandWords, UsageError } from './command.ts'

export function onePath({ positionals: [file, ...others] }: CommandWords, what: string): string {
  if (file === undefined) throw new UsageError(`tell ${what}`)
  if (others.length > 0) throw new UsageError(`"${others[0]}" is one file too many`)
  return file
}
