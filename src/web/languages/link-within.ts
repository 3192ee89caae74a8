// Keeps a reader within a language: every link and form of a finished page leads to that language's pages.
// It is done here once, so that nobody who writes a page can forget it.
import type { Language } from '../../wording/languages.ts'
import { pathIn } from './language-path.ts'

/** Attributes are written with double quotes, and what stands in them is escaped. */
const tags = /<(?:a|area|button|form)\b[^>]*>/g
const addresses = / (href|action|formaction)="(\/[^"]*)"/g

/** A link that tells its `hreflang` says itself which language it leads to. */
export function linkWithin(language: Language, html: string): string {
  if (language === 'en') return html
  return html.replace(tags, (tag) =>
    tag.includes(' hreflang=')
      ? tag
      : tag.replace(addresses, (_, name, address) => ` ${name}="${pathIn(language, address)}"`),
  )
}
