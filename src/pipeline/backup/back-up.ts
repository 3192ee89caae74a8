// A register taken to a file, and brought back from one into whichever engine.
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RegisterError } from '../../model/register-error.ts'
import { openStore } from '../../store/open-store.ts'
import type { Fact, KeptRow, Store } from '../../store/store.ts'
import { isSqlite, linesOf, writeLinesTo, writeWhole } from './backup-file.ts'
import { readLines, writeLines } from './backup-lines.ts'
import { type Verified, verifyFacts } from './verify-facts.ts'

export const backupEndings = ['.ndjson', '.ndjson.gz', '.sqlite'] as const

export interface BackupOptions {
  /** The instant of the backup. */
  readonly at: string
  /** Whether those who may sign in are part of it. */
  readonly accounts: boolean
}

/** What follows from the facts is left out: it is computed anew. */
export async function backUp(store: Store, file: string, { at, accounts }: BackupOptions): Promise<Verified> {
  const ending = backupEndings.find((one) => file.endsWith(one))
  if (ending === undefined) {
    throw new RegisterError('backup-unknown', `${file}: the name must end in ${backupEndings.join(', ')}`)
  }
  await writeWhole(file, async (partial) => {
    if (ending === '.sqlite') await copySqlite(store, partial, accounts)
    else await writeLinesTo(partial, writeLines(partsOf(store, accounts), { at }), ending === '.ndjson.gz')
  })
  // Read back: what is told is what the file holds.
  return verifyFacts(factsIn(file))
}

/** All or nothing, into a register that holds nothing; a file that is damaged or was changed is not restored. */
export async function restore(store: Store, file: string): Promise<Verified> {
  const verified = await verifyFacts(factsIn(file))
  if (verified.wrong.length > 0) {
    throw new RegisterError('backup-changed', `${file} was changed: ${verified.wrong.join('; ')}`)
  }
  await store.facts.import(factsIn(file))
  return verified
}

/** Everything that the file holds; throws, at its end at the latest, where it is not whole. */
export async function* factsIn(file: string): AsyncGenerator<Fact | KeptRow> {
  yield* (await isSqlite(file)) ? factsInCopy(file) : readLines(linesOf(file), file)
}

/** A copy, since opening a register brings it to the form of today, and a backup stays as it is. */
async function* factsInCopy(file: string): AsyncGenerator<Fact | KeptRow> {
  const directory = await mkdtemp(join(tmpdir(), 'pobratim-backup-'))
  try {
    await copyFile(file, join(directory, 'register.sqlite'))
    const store = await openStore({ directory, mustExist: true })
    try {
      yield* partsOf(store, true)
    } finally {
      await store.close()
    }
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

/** All that a backup holds, of a register that others use meanwhile. */
export async function* partsOf({ facts }: Store, accounts: boolean): AsyncGenerator<Fact | KeptRow> {
  yield* facts.export()
  yield* facts.exportRows({ accounts })
}

async function copySqlite({ copyTo }: Store, file: string, accounts: boolean): Promise<void> {
  if (!accounts) {
    throw new RegisterError(
      'backup-unknown',
      `${file}: a copy of the database holds the accounts; let the name end in .ndjson or .ndjson.gz`,
    )
  }
  if (copyTo !== null) return copyTo(file)
  throw new RegisterError(
    'backup-unknown',
    `${file}: a register in PostgreSQL is no file; let the name end in .ndjson or .ndjson.gz`,
  )
}
