// What an address asks a list to be narrowed to: one of the values that there are.
import { RegisterError } from '../../model/register-error.ts'
import { english } from '../../wording/english-tongue.ts'
import type { Tongue } from '../../wording/make-tongue.ts'
import type { KeyBelow, Told } from '../../wording/message-arguments.ts'
import type { SiteContext } from '../site.ts'

const longestShown = 60

/** A question that nobody can answer; a list that was not narrowed would look like its answer. */
export class QueryError<Wrong extends WrongKey = WrongKey> extends RegisterError {
  readonly key: string
  readonly #wrong: Wrong
  readonly #told: Told<Wrong, string | number>

  constructor(key: string, wrong: Wrong, ...told: Told<Wrong, string | number>) {
    super('query-invalid', english.say(wrong, ...told))
    this.key = key
    this.#wrong = wrong
    this.#told = told
  }

  /** What programs are told in English, for a reader. */
  saidIn(tongue: Tongue): string {
    return tongue.say(this.#wrong, ...this.#told)
  }
}

type WrongKey = `wrong.${KeyBelow<'wrong'>}`

/** As much of what was written as is shown. */
export function inShort(written: string): string {
  return written.slice(0, longestShown)
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
  throw new QueryError(key, 'wrong.choice', { key, written: inShort(asked), values: values.join(', ') })
}
