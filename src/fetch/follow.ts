// A URL and its redirects, by hand: every step is checked as the first one was.
import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import { RegisterError } from '../model/register-error.ts'
import { ask } from './ask.ts'
import { checkUrl, hostOf, type UrlRules } from './check-url.ts'
import { explainFailure } from './explain-failure.ts'
import { acceptedEncodings, readBody } from './read-body.ts'
import { addressesOf, type ResolveHost } from './resolve-host.ts'

export interface FetchLimits {
  /** Of a page as it comes, and once more unpacked. */
  readonly maxBytes: number
  readonly headersMs: number
  /** On the network, all steps together; waiting for one's turn does not count. */
  readonly totalMs: number
  readonly redirects: number
}

export interface FollowOptions extends UrlRules {
  readonly userAgent: string
  readonly limits: FetchLimits
  /** Hosts of the organisation itself, which may have inner addresses. */
  readonly innerHosts: ReadonlySet<string>
  readonly resolveHost: ResolveHost
  /** Called before each step; throws where it may not be taken. */
  readonly beforeStep: (url: URL) => Promise<void>
  readonly headersFor?: (url: URL) => OutgoingHttpHeaders
}

export interface Answer {
  /** The address that answered, after all redirects. */
  readonly url: URL
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** Empty unless the status is 200. */
  readonly bytes: Uint8Array
}

export async function follow(start: URL, options: FollowOptions): Promise<Answer> {
  const { limits, innerHosts, beforeStep } = options
  let url = start
  let msLeft = limits.totalMs
  // A stranger's page must not lead us to the organisation's own hosts.
  let isAmongOwn = true
  for (let step = 0; ; step++) {
    isAmongOwn &&= innerHosts.has(hostOf(url))
    try {
      await beforeStep(url)
      const began = performance.now()
      const answer = await takeStep(url, { ...options, msLeft, mayBeInner: isAmongOwn })
      if (!(answer instanceof URL)) return answer
      msLeft -= performance.now() - began
      if (step === limits.redirects) {
        throw new RegisterError(
          'too-many-redirects',
          `it leads on and on, limit ${limits.redirects} redirects`,
        )
      }
      url = answer
    } catch (error) {
      throw step === 0 ? error : redirected(error, url)
    }
  }
}

interface Step extends FollowOptions {
  readonly msLeft: number
  readonly mayBeInner: boolean
}

/** The answer, or where it leads. */
async function takeStep(url: URL, step: Step): Promise<Answer | URL> {
  const { limits, userAgent, headersFor = () => ({}), msLeft } = step
  const stopping = new AbortController()
  const timer = setTimeout(
    () => {
      const reason = `the page did not come within ${limits.totalMs / 1000} s`
      stopping.abort(new RegisterError('fetch-timeout', reason))
    },
    Math.max(0, msLeft),
  )
  const { signal } = stopping
  try {
    const addresses = await beforeAbort(addressesOf(url, step), signal)
    const response = await ask(url, {
      addresses,
      headers: {
        'User-Agent': userAgent,
        Accept: 'text/html, application/xhtml+xml, application/pdf;q=0.9, */*;q=0.8',
        'Accept-Encoding': acceptedEncodings,
        ...headersFor(url),
      },
      headersMs: limits.headersMs,
      signal,
    })
    return await answerOf(url, response, step, signal)
  } finally {
    clearTimeout(timer)
  }
}

async function answerOf(
  url: URL,
  response: IncomingMessage,
  { limits, ports }: Step,
  signal: AbortSignal,
): Promise<Answer | URL> {
  const { statusCode: status = 0, headers } = response
  if (status === 200) {
    const bytes = await readBody(response, { maxBytes: limits.maxBytes, signal })
    return { url, status, headers, bytes }
  }
  response.destroy()
  const isRedirect = [301, 302, 303, 307, 308].includes(status) && headers.location !== undefined
  if (isRedirect) return checkUrl(asUtf8(headers.location ?? ''), { ports }, url)
  return { url, status, headers, bytes: new Uint8Array() }
}

/** Looking up a name cannot be called off; its answer is no longer waited for. */
function beforeAbort<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(explainFailure(signal.reason, signal)), { once: true })
    promise.then(resolve, reject)
  })
}

/** Node gives header fields letter by byte; servers write addresses in UTF-8. */
function asUtf8(field: string): string {
  const bytes = Buffer.from(field, 'latin1')
  const text = bytes.toString('utf8')
  return text.includes('\ufffd') ? field : text
}

function redirected(error: unknown, url: URL): unknown {
  if (!(error instanceof RegisterError)) return error
  return new RegisterError(error.code, `redirected to ${url.href}: ${error.message}`, { cause: error })
}
