// What other sources say of the same, in their own words, and what the register holds of it now.
import type { FC } from 'hono/jsx'
import type { OtherTellings } from '../../pipeline/desk/other-tellings.ts'
import { agreementPath, wordsPath } from '../../publish/paths.ts'
import { phraseHeld } from '../../publish/phrase/phrase-held.ts'
import { relationGlyphs } from '../../publish/phrase/relation-glyphs.ts'
import type { Tongue } from '../../wording/make-tongue.ts'
import { useTongue } from '../languages/use-tongue.ts'

type Told = OtherTellings['claims'][number]

export const OthersView: FC<{ readonly others: OtherTellings | null }> = ({ others }) => {
  const tongue = useTongue()
  if (others === null || others.claims.length === 0) return null
  return (
    <section class="desk-others" aria-labelledby="others">
      <h2 id="others">{tongue.say('question.others')}</h2>
      <ul>
        {inSameWords(others.claims, tongue).map((alike) => (
          <SameWords alike={alike} />
        ))}
      </ul>
      <p class="quiet">
        {tongue.weave('question.holds', {
          value:
            others.value === null
              ? tongue.say('question.nothing')
              : phraseHeld(others.field, others.value, tongue),
          agreement: (words) => <a href={agreementPath(others.agreement)}>{words}</a>,
        })}
      </p>
    </section>
  )
}

const SameWords: FC<{ readonly alike: readonly Told[] }> = ({ alike }) => {
  const tongue = useTongue()
  const [first] = alike as [Told]
  const { claim } = first
  const glyph = relationGlyphs[claim.relation]
  const words = tongue.say(`relation.${claim.relation}`)
  return (
    <li>
      <span class={`is-${claim.relation}`} role="img" aria-label={words}>
        {glyph}
      </span>{' '}
      <span lang={isSilent(first) ? undefined : first.source.language}>{wordsOf(first, tongue)}</span>
      <span class="quiet">
        {alike.map((told, index) => (
          <>
            {index === 0 ? ' ' : ', '}
            <a href={wordsPath(told.source.id, told.claim.citation)} lang={told.source.language}>
              {told.source.title}
            </a>
          </>
        ))}
      </span>
    </li>
  )
}

function inSameWords(claims: readonly Told[], tongue: Tongue): readonly (readonly Told[])[] {
  return [...Map.groupBy(claims, (told) => `${told.claim.relation} ${wordsOf(told, tongue)}`).values()]
}

function wordsOf({ claim }: Pick<Told, 'claim'>, { say }: Tongue): string {
  return isSilent({ claim }) ? say('question.byListing') : `“${claim.asWritten.trim()}”`
}

function isSilent({ claim }: Pick<Told, 'claim'>): boolean {
  return claim.asWritten.trim() === ''
}
