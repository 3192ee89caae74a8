// Locations that are addresses on the web, told from paths on this machine.
import { basename } from 'node:path'

/** Any scheme: what is not fetched is refused by name, not looked for among the files. */
export function isAddress(location: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(location)
}

/** One way of writing for each page: `HTTP://Niš.rs#top` is `http://xn--ni-mta.rs/`. */
export function addressIdentity(location: string): string {
  const url = URL.parse(location)
  if (url === null) return location
  url.hash = ''
  return url.href
}

/** The name under which a source is shown when neither it nor anybody says a better one. */
export function nameOfLocation(location: string): string {
  const url = isAddress(location) ? URL.parse(location) : null
  if (url === null) return basename(location) || location
  return readable(basename(url.pathname)) || url.host || location
}

function readable(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    // Written in another encoding than UTF-8.
    return part
  }
}
