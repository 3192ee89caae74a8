// How much memory another process of this machine holds.
import { readFileSync } from 'node:fs'

/** In bytes; null where the system does not tell (only Linux does without starting a program). */
export function residentMemory(pid: number): number | null {
  if (process.platform !== 'linux') return null
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return kilobytes === undefined ? null : Number(kilobytes) * 1024
  } catch {
    // It has ended in between.
    return null
  }
}
