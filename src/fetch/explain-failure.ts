// What went wrong on the network, in a code and in words for a person.
import { RegisterError } from '../model/register-error.ts'

const words: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the host refuses the connection',
  ECONNRESET: 'the host broke the connection off',
  EPIPE: 'the host broke the connection off',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the host cannot be reached from here',
  ETIMEDOUT: 'the host cannot be reached',
  CERT_HAS_EXPIRED: 'the host’s certificate has expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'the host’s certificate is for another name',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'the host’s certificate is signed by nobody who is trusted',
  SELF_SIGNED_CERT_IN_CHAIN: 'the host’s certificate is signed by nobody who is trusted',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'the host does not send the whole chain of its certificate',
}

export function explainFailure(error: unknown, signal: AbortSignal): RegisterError {
  if (error instanceof RegisterError) return error
  if (signal.reason instanceof RegisterError) return signal.reason
  const code = codeOf(error)
  const told = words[code] ?? (code.startsWith('HPE_') ? 'the answer is no HTTP' : 'the host cannot be asked')
  return new RegisterError('fetch-failed', `${told} (${code})`, { cause: error })
}

/** Where several addresses were tried in vain, the first one's failure tells most. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0])
  if (!(error instanceof Error)) return 'unknown'
  return 'code' in error ? String(error.code) : error.message
}
