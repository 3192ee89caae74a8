// Why a source could not be read, in the reader's language: by the code of what was found, whose own words are English.
import type { KeyBelow } from '../../wording/message-arguments.ts'

type Reason = Exclude<KeyBelow<'unread'>, 'exactly'>

const codesOf: Readonly<Record<Reason, readonly string[]>> = {
  address: [
    'address-has-credentials',
    'address-malformed',
    'address-refused',
    'port-refused',
    'unsupported-location',
    'unsupported-scheme',
  ],
  broken: ['archive-refused', 'document-broken', 'document-type-refused', 'table-broken'],
  country: ['country-unknown'],
  empty: ['document-no-words', 'source-empty'],
  host: ['host-unknown'],
  kind: ['unsupported-encoding', 'unsupported-type'],
  large: [
    'archive-too-large',
    'document-too-deep',
    'document-too-large',
    'response-too-large',
    'source-too-large',
  ],
  locked: ['document-encrypted'],
  ours: ['internal', 'reading-failed'],
  refused: ['http-status', 'too-many-redirects'],
  robots: ['robots-refused'],
  silent: ['fetch-failed', 'fetch-timeout', 'host-busy'],
  stopped: ['reading-killed'],
}

const reasonOf = new Map(
  Object.entries(codesOf).flatMap(([reason, codes]) =>
    codes.map((code) => [code, reason as Reason] as const),
  ),
)

/** null where all that is known is what was found. */
export function unreadKey(code: string): `unread.${Reason}` | null {
  const reason = reasonOf.get(code)
  return reason === undefined ? null : `unread.${reason}`
}
