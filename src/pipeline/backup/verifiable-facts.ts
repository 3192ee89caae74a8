// What a file holds that can be checked: a backup, or the log of decisions alone.
import type { LoggedDecision } from '../../model/decision-log.ts'
import { RegisterError } from '../../model/register-error.ts'
import type { Fact, KeptRow } from '../../store/store.ts'
import { factsIn } from './back-up.ts'
import { isSqlite, linesOf } from './backup-file.ts'

export async function* verifiableFacts(file: string): AsyncGenerator<Fact | KeptRow> {
  if ((await isSqlite(file)) || (await isBackup(file))) return yield* factsIn(file)
  let at = 0
  for await (const line of linesOf(file))
    yield { kind: 'decision', ...decisionIn(line, `${file}, line ${++at}`) }
}

/** An empty file is the log of a register in which nothing was decided. */
async function isBackup(file: string): Promise<boolean> {
  for await (const line of linesOf(file)) return !line.startsWith('{"decision":')
  return false
}

function decisionIn(line: string, where: string): LoggedDecision {
  try {
    const { decision, hash } = JSON.parse(line) as Partial<LoggedDecision>
    if (typeof decision?.number === 'number' && typeof hash === 'string') return { decision, hash }
  } catch {
    // Told below, as any other line that is none.
  }
  throw new RegisterError('log-damaged', `${where}: there is no decision`)
}
