// Words to the person at the terminal: data goes to stdout, everything else to stderr.
import { writeSync } from 'node:fs'

/** One line of the answer. */
export function print(line: string): Promise<void> {
  return write(`${line}\n`)
}

/** The answer in words for a person; what a source or a file name holds cannot steer the terminal. */
export function tell(words: string): Promise<void> {
  return print(withoutControls(words))
}

/** Waits while the reader of a pipe is slower than we are. */
export async function write(text: string | Uint8Array): Promise<void> {
  if (process.stdout.write(text)) return
  await new Promise((resolve) => process.stdout.once('drain', resolve))
}

/** One line for the person; anything in it that would steer the terminal is shown, not obeyed. */
export function say(line: string): void {
  clearProgress()
  process.stderr.write(`${withoutControls(line)}\n`)
}

let shown = 0

/** A line that the next one overwrites; nothing where stderr is no terminal. */
export function showProgress(line: string): void {
  if (!process.stderr.isTTY) return
  const fitting = withoutControls(line).slice(0, (process.stderr.columns ?? 80) - 1)
  process.stderr.write(`\r${fitting.padEnd(shown)}`)
  shown = fitting.length
}

export function clearProgress(): void {
  if (shown === 0) return
  process.stderr.write(`\r${' '.repeat(shown)}\r`)
  shown = 0
}

/** A reader that goes away (`| head`) ends the command quietly: it has what it wanted. */
export function endQuietlyWhenNobodyReads(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    writeSync(2, `pobratim: cannot write the answer: ${error.message}\n`)
    process.exit(1)
  })
  process.stderr.on('error', () => {})
}

/** Control characters other than tab and line end, and those that turn the direction of writing. */
function withoutControls(text: string): string {
  return text.replace(/[[\p{Cc}\u202a-\u202e\u2066-\u2069]--[\t\n]]/gv, '\u{fffd}')
}
