// The page in other languages: for readers a switch in the masthead, for search engines links in the head.
import type { FC } from 'hono/jsx'
import { type Language, ownNames } from '../../../wording/languages.ts'
import { useTongue } from '../../languages/use-tongue.ts'

export interface LanguageLink {
  readonly language: Language
  readonly address: string
}

interface LanguageSwitchProps {
  readonly links: readonly LanguageLink[]
}

/** Opens without a script. */
export const LanguageSwitch: FC<LanguageSwitchProps> = ({ links }) => {
  const { language: current, say } = useTongue()
  return (
    <details class="languages">
      <summary>
        <span class="ds-sr-only">{say('frame.language')}: </span>
        {ownNames[current]}
      </summary>
      <ul>
        {links.map(({ language, address }) => (
          <li>
            <a
              href={address}
              hreflang={language}
              lang={language}
              rel="alternate"
              aria-current={language === current ? 'true' : undefined}
            >
              {ownNames[language]}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}

interface LanguageAlternatesProps extends LanguageSwitchProps {
  /** Where readers reach the register: search engines ask for whole addresses. */
  readonly origin: string
}

/** For the head of a page: which language has it where; whoever speaks none of them is led to the English one. */
export const LanguageAlternates: FC<LanguageAlternatesProps> = ({ links, origin }) => {
  const { language: current } = useTongue()
  const own = links.find(({ language }) => language === current)
  const others = links.find(({ language }) => language === 'en')
  return (
    <>
      {own === undefined ? null : <link rel="canonical" href={`${origin}${own.address}`} />}
      {links.map(({ language, address }) => (
        <link rel="alternate" hreflang={language} href={`${origin}${address}`} />
      ))}
      {others === undefined ? null : (
        <link rel="alternate" hreflang="x-default" href={`${origin}${others.address}`} />
      )}
    </>
  )
}
