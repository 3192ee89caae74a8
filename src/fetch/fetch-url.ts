// A page on the web → its Snapshot.
import { type OutgoingHttpHeaders, STATUS_CODES } from 'node:http'
import { RegisterError } from '../model/register-error.ts'
import type { Snapshot, Validators } from '../model/source.ts'
import { checkUrl } from './check-url.ts'
import { charsetOf, nameOf } from './content-type.ts'
import type { Answer } from './follow.ts'
import { makeSnapshot } from './make-snapshot.ts'
import type { Visitor } from './visitor.ts'

export interface FetchUrlOptions {
  /** What was kept of this source before; it comes back where the page has not changed since. */
  readonly held?: Snapshot
}

/** Throws a `RegisterError` that names the address and the reason. */
export async function fetchUrl(
  location: string,
  visitor: Visitor,
  { held }: FetchUrlOptions = {},
): Promise<Snapshot> {
  try {
    const asked = checkUrl(location, visitor)
    const answer = await visitor.visit(asked, (url) => conditions(url, held?.validators))
    if (answer.status === 304 && held !== undefined) return held
    if (answer.status !== 200) throw refusal(answer, visitor)
    const { url, headers, bytes } = answer
    return makeSnapshot(location, bytes, {
      name: nameOf(url, headers['content-type']),
      charset: charsetOf(headers['content-type']),
      fetchedAt: new Date(visitor.clock.now()),
      ...validatorsOf(answer),
    })
  } catch (error) {
    if (!(error instanceof RegisterError) || error.message.startsWith(`${location}: `)) throw error
    throw new RegisterError(error.code, `${location}: ${error.message}`, { cause: error })
  }
}

/** Only the address that gave the marks can tell what they mean. */
function conditions(url: URL, validators: Validators | undefined): OutgoingHttpHeaders {
  if (validators === undefined || validators.url !== url.href) return {}
  const { etag, lastModified } = validators
  return {
    ...(etag === null ? {} : { 'If-None-Match': etag }),
    ...(lastModified === null ? {} : { 'If-Modified-Since': lastModified }),
  }
}

function validatorsOf({ url, headers }: Answer): { readonly validators?: Validators } {
  const { etag = null, 'last-modified': lastModified = null } = headers
  return etag === null && lastModified === null ? {} : { validators: { url: url.href, etag, lastModified } }
}

function refusal({ url, status, headers }: Answer, visitor: Visitor): RegisterError {
  const words = STATUS_CODES[status]
  const answered = `the host answers ${status}${words === undefined ? '' : ` (${words})`}`
  const seconds = status === 429 || status === 503 ? secondsIn(headers['retry-after'], visitor) : null
  if (seconds === null) return new RegisterError('http-status', answered)
  visitor.holdBack(url, seconds * 1000)
  return new RegisterError('http-status', `${answered} and asks to come back in ${seconds} s`)
}

/** Seconds, or a day and time. */
function secondsIn(retryAfter: string | undefined, { clock }: Visitor): number | null {
  if (retryAfter === undefined) return null
  if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter)
  const instant = Date.parse(retryAfter)
  return Number.isNaN(instant) ? null : Math.max(0, Math.ceil((instant - clock.now()) / 1000))
}
