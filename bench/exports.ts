// Every format of export in a process of little memory: what it costs beside plain JSON, and that memory stays flat.
import { spawnSync } from 'node:child_process'
import { exportFormats } from '../src/publish/exports/export-formats.ts'
import type { Figure } from './figure.ts'
import { root } from './measure.ts'

const agreements = 50_000
/** Megabytes of heap; the agreements alone would fill it twice. */
const heap = 64
/** Seconds of one processor. */
const longest = 10

export async function exports(): Promise<readonly Figure[]> {
  const plain = write('plain')
  console.log(`  ${agreements} agreements in ${heap} MB of heap; plain JSON: ${plain.seconds.toFixed(1)} s`)
  return exportFormats.map(({ name }) => {
    const { seconds, megabytes } = write(name)
    return {
      what: `${name}, ${megabytes.toFixed(0)} MB`,
      measured: seconds,
      unit: 's',
      against: { kind: 'atMost', what: 'of one processor', value: longest },
    }
  })
}

/** Throws where the heap does not suffice. */
function write(name: string): { readonly seconds: number; readonly megabytes: number } {
  const words = [`--max-old-space-size=${heap}`, 'bench/exports/write-one.ts', name, String(agreements)]
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${name} in ${heap} MB ended with ${status}: ${stderr.slice(-400)}`)
  return JSON.parse(stdout)
}
