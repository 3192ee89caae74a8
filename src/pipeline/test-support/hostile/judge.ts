// Reads a hostile file as the program would, in a child, and tells what came of it and what it took.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RegisterError } from '../../../model/register-error.ts'
import type { ReadingLimits } from '../../isolated-reading/child-reader.ts'
import { readSource } from '../../reading/read-source.ts'
import { openStages, type Stages } from '../../stages.ts'

export interface Judged {
  readonly verdict: string
  /** The refusal's words or the findings'. */
  readonly message: string
  readonly text: string
  /** Whether every record quotes the text exactly. */
  readonly isExact: boolean
  /** The most memory that a child held meanwhile, in bytes; 0 where the system does not tell. */
  readonly peak: number
}

export type Judge = (name: string, content: string | Uint8Array) => Promise<Judged>

/** Opens a judge whose readers have the time that is told; else what the program gives them. */
export function openJudge(limits: Partial<ReadingLimits> = {}): Judge {
  const stages = openStages({ reader: { hereUpTo: 0, limits } })
  return (name, content) => judge(name, content, stages)
}

async function judge(name: string, content: string | Uint8Array, stages: Stages): Promise<Judged> {
  const folder = mkdtempSync(join(tmpdir(), 'pobratim-hostile-'))
  const file = join(folder, name)
  writeFileSync(file, content)
  const memory = watchChildren()
  try {
    const outcome = await outcomeOf(name, file, stages)
    return { ...outcome, peak: memory.stop() }
  } finally {
    memory.stop()
    rmSync(folder, { recursive: true })
  }
}

async function outcomeOf(name: string, file: string, stages: Stages): Promise<Omit<Judged, 'peak'>> {
  const told = { publisher: null, language: 'en', title: null, authority: null, asOf: null, notice: null }
  try {
    const { document, records, findings } = await readSource(
      { location: name, identity: name, file, ...told },
      stages,
    )
    const unread = findings.filter(({ kind }) => kind === 'unread')
    return {
      verdict: unread.length === 0 ? 'read' : 'partial',
      message: unread.map(({ message }) => message).join(' '),
      text: document.text,
      isExact: records.every(
        ({ citation: { start, end, quote } }) => document.text.slice(start, end) === quote,
      ),
    }
  } catch (error) {
    // Anything else than a refusal fails the test.
    if (!(error instanceof RegisterError)) throw error
    return { verdict: error.code, message: error.message, text: '', isExact: true }
  }
}

const everyMs = 20

/** A child may be ended before it could tell what it took, so it is looked at from outside. */
function watchChildren(): { stop(): number } {
  let peak = 0
  const watch = setInterval(() => {
    for (const pid of children()) peak = Math.max(peak, highWater(pid))
  }, everyMs)
  return {
    stop: () => {
      clearInterval(watch)
      return peak
    },
  }
}

function children(): readonly string[] {
  return contentOf(`/proc/self/task/${process.pid}/children`).split(' ').filter(Boolean)
}

function highWater(pid: string): number {
  const [, kilobytes = '0'] = /^VmHWM:\s+(\d+) kB$/m.exec(contentOf(`/proc/${pid}/status`)) ?? []
  return Number(kilobytes) * 1024
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    // Not Linux, or the child has ended in between.
    return ''
  }
}
