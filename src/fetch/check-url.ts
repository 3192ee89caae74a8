// An address as somebody wrote it, or a page redirected to → a URL that may be asked, as far as its text can tell.
import { RegisterError } from '../model/register-error.ts'

export interface UrlRules {
  readonly ports: ReadonlySet<number>
}

const longestAddress = 4096

/** Messages in this folder give the reason alone; `fetchUrl` puts the address in front. */
export function checkUrl(written: string, { ports }: UrlRules, base?: URL): URL {
  if (written.length > longestAddress) {
    throw new RegisterError(
      'address-malformed',
      `the address has ${written.length} characters, limit ${longestAddress}`,
    )
  }
  // The parser writes odd forms of an IPv4 address (0x7f.1, 2130706433, ①②⑦.⓪.⓪.①) as 127.0.0.1.
  const url = URL.parse(written, base?.href)
  if (url === null) throw new RegisterError('address-malformed', 'it is no address that can be understood')
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new RegisterError('unsupported-scheme', `${url.protocol} is not fetched, only http: and https: are`)
  }
  if (url.username !== '' || url.password !== '') {
    throw new RegisterError(
      'address-has-credentials',
      'addresses with a user name or password are not fetched',
    )
  }
  const port = portOf(url)
  if (!ports.has(port)) {
    throw new RegisterError('port-refused', `port ${port} is not asked, only ${[...ports].join(', ')}`)
  }
  url.hash = ''
  return url
}

/** The host's name or literal address, IPv6 without its brackets. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '')
}

function portOf(url: URL): number {
  if (url.port !== '') return Number(url.port)
  return url.protocol === 'https:' ? 443 : 80
}
