// What an address asks a list to be narrowed to: one of the values that there are.
import { RegisterError } from '../model/register-error.ts'
import type { SiteContext } from './site.ts'

const longestShown = 60

/** A question that nobody can answer; a list that was not narrowed would look like its answer. */
export class QueryError extends RegisterError {
  readonly key: string

  constructor(key: string, message: string) {
    super('query-invalid', message)
    this.key = key
  }
}

/** null where the address does not ask. */
export function chosen<Value extends string>(
  c: SiteContext,
  key: string,
  values: readonly Value[],
): Value | null {
  const asked = c.req.query(key)
  if (asked === undefined || asked === '') return null
  const found = values.find((value) => value === asked)
  if (found !== undefined) return found
  throw new QueryError(
    key,
    `${key} cannot be “${asked.slice(0, longestShown)}”: it is one of ${values.join(', ')}`,
  )
}
