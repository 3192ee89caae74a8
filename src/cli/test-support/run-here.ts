// A command run without a process of its own: quicker, where nothing hangs on the process.
import { vi } from 'vitest'
import { runCommand } from '../run-command.ts'

export interface Answer {
  readonly code: number
  readonly out: string
  readonly err: string
}

export async function runHere(...args: readonly string[]): Promise<Answer> {
  const told = { out: '', err: '' }
  const spies = (['out', 'err'] as const).map((name) =>
    vi.spyOn(process[`std${name}`], 'write').mockImplementation((words) => {
      told[name] += String(words)
      return true
    }),
  )
  try {
    return { code: await runCommand(args), ...told }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}
