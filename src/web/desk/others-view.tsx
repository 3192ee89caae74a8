// What other sources say of the same, in their own words, and what the register holds of it now.
import type { FC } from 'hono/jsx'
import type { OtherTellings } from '../../pipeline/other-tellings.ts'
import { agreementPath, wordsPath } from '../../publish/paths.ts'
import { relationGlyphs } from '../../publish/relation-glyphs.ts'
import { english } from '../../wording/english-tongue.ts'

type Told = OtherTellings['claims'][number]

export const OthersView: FC<{ readonly others: OtherTellings | null }> = ({ others }) =>
  others === null || others.claims.length === 0 ? null : (
    <section class="desk-others" aria-labelledby="others">
      <h2 id="others">What others say</h2>
      <ul>
        {inSameWords(others.claims).map((alike) => (
          <SameWords alike={alike} />
        ))}
      </ul>
      <p class="quiet">
        The register holds {others.value ?? 'nothing'} now.{' '}
        <a href={agreementPath(others.agreement)}>The whole agreement</a>
      </p>
    </section>
  )

const SameWords: FC<{ readonly alike: readonly Told[] }> = ({ alike }) => {
  const [{ claim }] = alike as [Told]
  const glyph = relationGlyphs[claim.relation]
  const words = english.say(`relation.${claim.relation}`)
  return (
    <li>
      <span class={`is-${claim.relation}`} role="img" aria-label={words}>
        {glyph}
      </span>{' '}
      {wordsOf(alike[0]!)}
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

function inSameWords(claims: readonly Told[]): readonly (readonly Told[])[] {
  return [...Map.groupBy(claims, (told) => `${told.claim.relation} ${wordsOf(told)}`).values()]
}

function wordsOf({ claim }: Told): string {
  const words = claim.asWritten.trim()
  return words === '' ? 'by listing it' : `“${words}”`
}
