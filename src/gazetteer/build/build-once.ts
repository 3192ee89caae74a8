// Lets one process build while the others wait for what it builds.
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { makeFolder } from '../../model/make-folder.ts'
import { cacheError } from '../index/index-file.ts'

/** On another machine that shares the folder, a builder that has not finished by then was cut off. */
const longestBuild = 90_000
const pause = 150

/**
 * Builds unless `readBuilt` already finds it. Whoever creates the file `path.building` builds; the others look again until
 * it is there, or until the builder was cut off. Building twice would do no harm, it only takes its time.
 */
export async function buildOnce<Built>(
  path: string,
  readBuilt: () => Built | null,
  build: () => Promise<Built>,
): Promise<Built> {
  const mark = `${path}.building`
  for (;;) {
    const built = readBuilt()
    if (built !== null) return built
    if (isBeingBuilt(mark)) await wait(pause)
    else if (setMark(mark)) {
      try {
        return await build()
      } finally {
        rmSync(mark, { force: true })
      }
    }
  }
}

function isBeingBuilt(mark: string): boolean {
  const since = statSync(mark, { throwIfNoEntry: false })?.mtimeMs
  if (since === undefined) return false
  if (Date.now() - since < longestBuild && isBuilderAlive(mark)) return true
  rmSync(mark, { force: true })
  return false
}

/** Of a builder on another machine nothing is known but the mark's age. */
function isBuilderAlive(mark: string): boolean {
  const [host, builder] = textOf(mark).split(' ')
  if (host !== hostname() || !builder) return true
  try {
    process.kill(Number(builder), 0)
    return true
  } catch (error) {
    return hasCode(error, 'EPERM')
  }
}

/** False where another was quicker. */
function setMark(mark: string): boolean {
  try {
    makeFolder(dirname(mark))
    writeFileSync(mark, `${hostname()} ${process.pid}`, { flag: 'wx' })
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw cacheError(mark, error)
  }
}

function textOf(mark: string): string {
  try {
    return readFileSync(mark, 'utf8')
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return ''
    throw error
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
