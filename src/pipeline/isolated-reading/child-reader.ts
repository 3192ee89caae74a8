// Reads documents in a child process, one after the other; a child that takes too much is ended and replaced.
import type { ChildProcess } from 'node:child_process'
import { RegisterError } from '../../model/register-error.ts'
import type { Snapshot } from '../../model/source.ts'
import type { ReadOptions, ReadResult } from '../../read/read-document.ts'
import { type EndLimits, explainEnd } from './explain-end.ts'
import { isReply, type Order } from './messages.ts'
import { residentMemory } from './resident-memory.ts'
import { type ChildLimits, startChild } from './start-child.ts'

export interface ReadingLimits extends ChildLimits, EndLimits {}

export const defaultLimits: ReadingLimits = { milliseconds: 25_000, memory: 900_000_000, heap: 670_000_000 }

export interface ChildReader {
  read(snapshot: Snapshot, options: ReadOptions): Promise<ReadResult>
}

/** A child that keeps more than this after its work, or has done so much, makes room for a fresh one. */
const restingMemory = 300_000_000
const mostOrders = 200
const watchEveryMs = 50

export function openChildReader(limits: ReadingLimits): ChildReader {
  let child: ChildProcess | undefined
  let orders = 0
  let last: Promise<unknown> = Promise.resolve()

  async function readNow(order: Order): Promise<ReadResult> {
    if (child?.connected !== true) {
      child = startChild(limits)
      orders = 0
    }
    const current = child
    try {
      return await readIn(current, order, limits)
    } finally {
      const isSpent = ++orders >= mostOrders || (memoryOf(current) ?? 0) > restingMemory
      if (isSpent) current.kill('SIGKILL')
      if (isSpent || current.killed) child = undefined
    }
  }

  return {
    read: (snapshot, options) => {
      const reading = last.then(() => readNow({ snapshot, options }))
      last = reading.catch(() => {})
      return reading
    },
  }
}

function readIn(child: ChildProcess, order: Order, limits: ReadingLimits): Promise<ReadResult> {
  const { snapshot } = order
  return new Promise((resolve, reject) => {
    let stoppedFor: 'time' | 'memory' | null = null
    const stop = (reason: 'time' | 'memory') => {
      stoppedFor ??= reason
      child.kill('SIGKILL')
    }
    const timer = setTimeout(() => stop('time'), limits.milliseconds)
    const watch = setInterval(() => {
      if ((memoryOf(child) ?? 0) > limits.memory) stop('memory')
    }, watchEveryMs)
    const settle = (act: () => void) => {
      clearTimeout(timer)
      clearInterval(watch)
      child.off('message', receive).off('exit', end).off('error', fail)
      // Waiting for nothing, the child keeps nobody's process alive.
      child.unref()
      child.channel?.unref()
      act()
    }
    const receive = (message: unknown) =>
      settle(() => {
        if (!isReply(message, snapshot)) {
          child.kill('SIGKILL')
          reject(broken(snapshot, 'its reader gives an answer that makes no sense'))
        } else if (message.kind === 'read') resolve(message.result)
        else reject(new RegisterError(message.code, message.message))
      })
    const end = (code: number | null, signal: NodeJS.Signals | null) =>
      settle(() => reject(explainEnd(snapshot.location, { code, signal, stoppedFor }, limits)))
    const fail = (error: Error) =>
      settle(() => {
        child.kill('SIGKILL')
        reject(broken(snapshot, `its reader cannot be started (${error.message})`))
      })
    child.ref()
    child.channel?.ref()
    child.on('message', receive).on('exit', end).on('error', fail)
    child.send(order)
  })
}

function memoryOf({ pid }: ChildProcess): number | null {
  return pid === undefined ? null : residentMemory(pid)
}

function broken({ location }: Snapshot, reason: string): RegisterError {
  return new RegisterError('reading-failed', `${location}: cannot be read: ${reason}`)
}
