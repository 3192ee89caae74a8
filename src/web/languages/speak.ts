// Finds out in which language to answer, and keeps the reader in it: by the address, and at the front page by what the browser prefers.
import type { MiddlewareHandler } from 'hono'
import { type Language, languages } from '../../wording/languages.ts'
import { tongueOf } from '../../wording/tongues.ts'
import type { Site, SiteContext } from '../site.ts'
import { pathIn, readLanguage } from './language-path.ts'

export function speak(): MiddlewareHandler<Site> {
  return async (c, next) => {
    const { pathname, search } = new URL(c.req.url)
    const { language } = readLanguage(pathname)
    c.set('tongue', tongueOf(language))
    const isFront = pathname === '/'
    const wished = isFront ? wishOnFirstVisit(c) : 'en'
    if (wished === 'en') await next()
    else c.res = c.redirect(`${pathIn(wished, '/')}${search}`, 302)
    if (isFront) c.header('Vary', 'Accept-Language, Sec-Fetch-Site', { append: true })
    const location = c.res.headers.get('Location')
    if (location !== null) c.header('Location', pathIn(language, location))
  }
}

/** Whoever comes from a page of ours has chosen already; a program that tells nothing of the kind gets English. */
function wishOnFirstVisit(c: SiteContext): Language {
  const from = c.req.header('Sec-Fetch-Site')
  if (from !== 'none' && from !== 'cross-site') return 'en'
  return preferredLanguage(c.req.header('Accept-Language') ?? '')
}

/** The first of the reader's languages that the register speaks. */
export function preferredLanguage(accepted: string): Language {
  const wishes = accepted
    .split(',')
    .map((wish) => {
      const [tag = '', ...settings] = wish.trim().split(';')
      const quality = settings.map((one) => /^\s*q=([\d.]+)/.exec(one)?.[1]).find((one) => one !== undefined)
      return { tag: tag.toLowerCase(), quality: Number(quality ?? 1) }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
  for (const { tag } of wishes) {
    const language = spoken(tag)
    if (language !== null) return language
  }
  return 'en'
}

/** Serbian without a script is Cyrillic, as it is by law; its neighbours' languages are read in Latin letters. */
function spoken(tag: string): Language | null {
  const [base = ''] = tag.split('-')
  if (['sr', 'bs', 'hr', 'sh', 'cnr'].includes(base)) {
    const isLatin = base === 'sr' ? tag.includes('latn') : !tag.includes('cyrl')
    return isLatin ? 'sr-Latn' : 'sr-Cyrl'
  }
  return languages.find((language) => language === base) ?? null
}
