// A password from the terminal, unseen, or from whatever is piped in.
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { UsageError } from './command.ts'

export async function readSecret(question: string): Promise<string> {
  const isTyped = process.stdin.isTTY === true
  if (isTyped) process.stderr.write(question)
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: unseen, terminal: isTyped })
  try {
    for await (const line of lines) return line
  } finally {
    lines.close()
    if (isTyped) process.stderr.write('\n')
  }
  throw new UsageError('no password came in')
}
