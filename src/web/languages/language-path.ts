// In which language an address is asked for: `/sk/agreements/agr_…` is the Slovak page of what English has at `/agreements/agr_…`.
import { type Language, languages, prefixOf } from '../../wording/languages.ts'

export interface LanguagePath {
  readonly language: Language
  /** The address without its language, as routes know it. */
  readonly path: string
}

/** What is for programs has one address, whichever language its reader speaks; so has that to which an office's sign-in leads back. */
const sameForAll = [
  '/account/auth/',
  '/api/v1',
  '/assets',
  '/catalog',
  '/datapackage.json',
  '/download',
  '/favicon',
  '/healthz',
  '/map/',
  '/mcp',
  '/oembed',
  '/robots.txt',
  '/sitemap',
]

export function readLanguage(pathname: string): LanguagePath {
  const found = languages.find((one) => one !== 'en' && isBelow(pathname, prefixOf(one)))
  if (found === undefined) return { language: 'en', path: pathname }
  const path = pathname.slice(prefixOf(found).length) || '/'
  return isPage(path) ? { language: found, path } : { language: 'en', path: pathname }
}

/** The same in another language; an address outside the site, or one that all share, stays. */
export function pathIn(language: Language, address: string): string {
  if (language === 'en' || !/^\/(?!\/)/.test(address)) return address
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? []
  if (!isPage(path) || readLanguage(path).language !== 'en') return address
  return `${prefixOf(language)}${path === '/' ? '' : path}${rest}`
}

function isPage(path: string): boolean {
  if (path === '/reconcile' || (path.startsWith('/reconcile/') && !path.startsWith('/reconcile/about')))
    return false
  return !sameForAll.some((start) => path.startsWith(start))
}

function isBelow(pathname: string, prefix: string): boolean {
  return pathname === prefix || pathname.startsWith(`${prefix}/`)
}
