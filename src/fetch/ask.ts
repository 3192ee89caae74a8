// One question over HTTP to addresses that were checked before, up to the head of the answer.
import type { LookupAddress } from 'node:dns'
import * as http from 'node:http'
import * as https from 'node:https'
import type { LookupFunction } from 'node:net'
import { RegisterError } from '../model/register-error.ts'
import { explainFailure } from './explain-failure.ts'

export interface Question {
  readonly addresses: readonly LookupAddress[]
  readonly headers: http.OutgoingHttpHeaders
  /** How long the head may take to come. */
  readonly headersMs: number
  readonly signal: AbortSignal
}

/** For each of a host's addresses before the next one is tried; Node's own half second is short of the other end of the world. */
const connectMs = 3000

/** Neither redirects nor cookies nor proxies: the caller sees every step. */
export function ask(url: URL, question: Question): Promise<http.IncomingMessage> {
  const { addresses, headers, headersMs, signal } = question
  const { request, Agent } = url.protocol === 'https:' ? https : http
  return new Promise((resolve, reject) => {
    const asking = request(url, {
      // An agent of its own: no connection is shared, and no proxy of the environment comes in between.
      agent: new Agent({ autoSelectFamilyAttemptTimeout: connectMs }),
      headers,
      signal,
      lookup: pinnedTo(addresses),
      maxHeaderSize: 32_768,
      rejectUnauthorized: true,
    })
    const timer = setTimeout(() => {
      const reason = `the host sent no answer within ${headersMs / 1000} s`
      asking.destroy(new RegisterError('fetch-timeout', reason))
    }, headersMs)
    asking.once('response', resolve)
    asking.on('error', (error) => reject(explainFailure(error, signal)))
    // Where a server offers another protocol the connection closes without any other sign.
    asking.once('close', () => reject(new RegisterError('fetch-failed', 'the host closed the connection')))
    asking.once('response', () => clearTimeout(timer))
    asking.once('close', () => clearTimeout(timer))
    asking.end()
  })
}

/**
 * A name is never resolved a second time, so that it cannot mean one machine when it is checked and another when it
 * is connected to. For a literal address Node asks no lookup: it connects to that very address, which was checked.
 */
function pinnedTo(addresses: readonly LookupAddress[]): LookupFunction {
  return (_host, { all }, callback) => {
    const [first] = addresses
    if (all === true) callback(null, [...addresses])
    else if (first === undefined) callback(new Error('no address'), '')
    else callback(null, first.address, first.family)
  }
}
