// What a parser of somebody else's says of a broken file, in one short line.
import { RegisterError } from '../../model/register-error.ts'

const longestReason = 120

export function documentBroken(location: string, kind: string, error: unknown): RegisterError {
  const words = error instanceof Error ? error.message : String(error)
  const reason = words.replace(/\s+/g, ' ').trim().slice(0, longestReason)
  return new RegisterError(
    'document-broken',
    `${location}: cannot be read as ${kind} (${reason}); it may be damaged or cut off: fetch it again, or save it anew`,
    { cause: error },
  )
}
