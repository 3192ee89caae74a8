// A backup as text: one fact or row a line, between a line that says what it is and one that says that it is whole.
import { createHash } from 'node:crypto'
import { emptyLog, type LogHead } from '../../model/decision-log.ts'
import { RegisterError } from '../../model/register-error.ts'
import type { Fact, KeptRow } from '../../store/store.ts'

/** Those of the first form held facts alone. */
const formats: readonly unknown[] = [1, 2]

interface Ending {
  readonly end: { readonly facts: number; readonly head: LogHead; readonly sha256: string }
}

/** Lines without their line feeds. */
export async function* writeLines(
  facts: AsyncIterable<Fact | KeptRow>,
  { at }: { readonly at: string },
): AsyncGenerator<string> {
  const digest = createHash('sha256')
  const told = (line: string) => {
    digest.update(`${line}\n`)
    return line
  }
  yield told(JSON.stringify({ pobratim: 'backup', format: formats.at(-1), at }))
  let count = 0
  let head = emptyLog
  for await (const fact of facts) {
    yield told(lineOf(fact))
    count++
    if (fact.kind === 'decision') head = { decisions: fact.decision.number, hash: fact.hash }
  }
  const ending: Ending = { end: { facts: count, head, sha256: digest.digest('hex') } }
  yield JSON.stringify(ending)
}

/** Throws where the text is no backup, or not the whole of one; `name` stands in what it says. */
export async function* readLines(lines: AsyncIterable<string>, name: string): AsyncGenerator<Fact | KeptRow> {
  const digest = createHash('sha256')
  let ending: Ending['end'] | undefined
  let count = -1
  for await (const line of lines) {
    if (ending !== undefined) throw damaged(name, 'something follows its last line')
    const value = parse(line, name)
    if (isEnding(value)) {
      ending = value.end
      continue
    }
    digest.update(`${line}\n`)
    if (count++ === -1) requireBackup(value, name)
    else yield factIn(value)
  }
  if (count === -1)
    throw new RegisterError('backup-unknown', `${name} is no backup of a register: it is empty`)
  if (ending === undefined) throw damaged(name, 'its end is missing')
  if (ending.facts !== count || ending.sha256 !== digest.digest('hex')) {
    throw damaged(name, 'its lines are not those that were written')
  }
}

function lineOf(fact: Fact | KeptRow): string {
  if (fact.kind !== 'snapshot') return JSON.stringify(fact)
  return JSON.stringify({ ...fact, bytes: Buffer.from(fact.bytes).toString('base64') })
}

/** The digest at the end answers for the form of what stands before it. */
function factIn(value: unknown): Fact | KeptRow {
  const fact = value as (Fact | KeptRow) & { readonly bytes?: string }
  return fact.kind === 'snapshot'
    ? { kind: 'snapshot', id: fact.id, bytes: new Uint8Array(Buffer.from(String(fact.bytes), 'base64')) }
    : fact
}

function parse(line: string, name: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw damaged(name, 'a line of it is broken off')
  }
}

function requireBackup(value: unknown, name: string): void {
  const about = value as { readonly pobratim?: unknown; readonly format?: unknown } | null
  if (about?.pobratim !== 'backup') {
    throw new RegisterError('backup-unknown', `${name} is no backup of a register`)
  }
  if (!formats.includes(about.format)) {
    throw new RegisterError(
      'backup-newer',
      `${name} was made by a newer version of pobratim; update pobratim`,
    )
  }
}

function isEnding(value: unknown): value is Ending {
  return typeof value === 'object' && value !== null && 'end' in value
}

function damaged(name: string, why: string): RegisterError {
  return new RegisterError('backup-damaged', `${name} is damaged: ${why}`)
}
