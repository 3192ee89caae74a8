// Why a child ended before it had read its document, in words for a person.
import { RegisterError } from '../../model/register-error.ts'

export interface ChildEnd {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  /** Why the parent ended it, if it did. */
  readonly stoppedFor: 'time' | 'memory' | null
}

export interface EndLimits {
  readonly milliseconds: number
  readonly memory: number
}

export function explainEnd(location: string, end: ChildEnd, limits: EndLimits): RegisterError {
  const { code, signal } = end
  const reason = end.stoppedFor ?? reasonOf(signal)
  if (reason === 'time') {
    const message = `${location}: takes longer to be read than it may, limit ${limits.milliseconds / 1000} s`
    return new RegisterError('reading-killed', message)
  }
  if (reason === 'memory') {
    const limit = `limit ${Math.round(limits.memory / 1_000_000)} MB`
    return new RegisterError(
      'reading-killed',
      `${location}: needs more memory to be read than it may, ${limit}`,
    )
  }
  const message = `${location}: cannot be read: its reader broke down (${signal ?? `code ${code}`})`
  return new RegisterError('reading-failed', message)
}

/** Node aborts when no memory is left; the kernel kills when the machine has none; both may count time. */
function reasonOf(signal: NodeJS.Signals | null): 'time' | 'memory' | null {
  if (signal === 'SIGABRT' || signal === 'SIGTRAP' || signal === 'SIGKILL') return 'memory'
  return signal === 'SIGXCPU' ? 'time' : null
}
