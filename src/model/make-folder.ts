// Makes a folder and those above it that are missing.
import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

/** Node's own recursive way never ends where a folder refuses new ones by saying that it is not there, as /proc does. */
export function makeFolder(path: string): void {
  if (existsSync(path)) return
  if (dirname(path) !== path) makeFolder(dirname(path))
  try {
    mkdirSync(path)
  } catch (error) {
    // Another process may have made it in between.
    if (!existsSync(path)) throw error
  }
}
