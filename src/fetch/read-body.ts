// The body of an answer, unpacked, within a limit that is counted while it comes and while it is unpacked.
import type { IncomingMessage } from 'node:http'
import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate, inflateRaw, type ZlibOptions } from 'node:zlib'
import { RegisterError } from '../model/register-error.ts'
import { explainFailure } from './explain-failure.ts'
import { inMegabytes } from './make-snapshot.ts'

export interface BodyLimits {
  readonly maxBytes: number
  readonly signal: AbortSignal
}

type Unpack = (bytes: Uint8Array, options: ZlibOptions) => Promise<Uint8Array>

const unpackers: Readonly<Record<string, Unpack>> = {
  gzip: promisify<Uint8Array, ZlibOptions, Uint8Array>(gunzip),
  'x-gzip': promisify<Uint8Array, ZlibOptions, Uint8Array>(gunzip),
  br: promisify<Uint8Array, ZlibOptions, Uint8Array>(brotliDecompress),
  deflate: inflateEither,
}

/** What `readBody` can unpack, as a server is told. */
export const acceptedEncodings = 'gzip, br, deflate'

export async function readBody(response: IncomingMessage, limits: BodyLimits): Promise<Uint8Array> {
  const encoding = (response.headers['content-encoding'] ?? '').trim().toLowerCase()
  const isPlain = encoding === '' || encoding === 'identity'
  const unpack = Object.hasOwn(unpackers, encoding) ? unpackers[encoding] : undefined
  if (!isPlain && unpack === undefined) {
    response.destroy()
    const reason = `the page is packed as "${encoding}", and only ${acceptedEncodings} can be unpacked`
    throw new RegisterError('unsupported-encoding', reason)
  }
  const bytes = await collect(response, limits)
  return unpack === undefined ? bytes : unpackWithin(bytes, unpack, limits.maxBytes)
}

async function collect(response: IncomingMessage, { maxBytes, signal }: BodyLimits): Promise<Uint8Array> {
  const announced = Number(response.headers['content-length'] ?? 0)
  if (announced > maxBytes) {
    response.destroy()
    throw tooLarge(`announces ${inMegabytes(announced)}`, maxBytes)
  }
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of response) {
      length += chunk.length
      // Leaving the loop closes the connection.
      if (length > maxBytes) throw tooLarge('is larger than it may be', maxBytes)
      chunks.push(chunk)
    }
  } catch (error) {
    throw explainFailure(error, signal)
  }
  return Buffer.concat(chunks, length)
}

/** Node counts what it unpacks piece by piece and stops at the limit. */
async function unpackWithin(bytes: Uint8Array, unpack: Unpack, maxBytes: number): Promise<Uint8Array> {
  try {
    return await unpack(bytes, { maxOutputLength: maxBytes })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    if (code === 'ERR_BUFFER_TOO_LARGE') {
      throw tooLarge(`is ${inMegabytes(bytes.length)} packed and larger than it may be unpacked`, maxBytes)
    }
    throw new RegisterError('fetch-failed', `the page cannot be unpacked (${code})`, { cause: error })
  }
}

/** The standard means the zlib format; some servers send the bare stream. */
function inflateEither(bytes: Uint8Array, options: ZlibOptions): Promise<Uint8Array> {
  const isZlib = ((bytes[0] ?? 0) & 0x0f) === 8
  return promisify<Uint8Array, ZlibOptions, Uint8Array>(isZlib ? inflate : inflateRaw)(bytes, options)
}

function tooLarge(told: string, limit: number): RegisterError {
  return new RegisterError('response-too-large', `the page ${told}, limit ${inMegabytes(limit)}`)
}
