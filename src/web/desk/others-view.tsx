// What other sources say of the same, in their own words.
import type { FC } from 'hono/jsx'
import type { OtherTellings } from '../../pipeline/other-tellings.ts'
import { agreementPath, wordsPath } from '../../publish/paths.ts'
import { relationMarks } from '../../publish/wording.ts'

export const OthersView: FC<{ readonly others: OtherTellings | null }> = ({ others }) =>
  others === null || others.claims.length === 0 ? null : (
    <section class="desk-others" aria-labelledby="others">
      <h2 id="others">What others say</h2>
      <ul>
        {others.claims.map(({ claim, source }) => (
          <li>
            <span
              class={`relation-glyph is-${claim.relation}`}
              role="img"
              aria-label={relationMarks[claim.relation].words}
            >
              {relationMarks[claim.relation].glyph}
            </span>{' '}
            <a href={wordsPath(source.id, claim.citation)} lang={source.language}>
              {claim.asWritten.trim() === '' ? 'is listed' : `“${claim.asWritten.trim()}”`}
            </a>{' '}
            <span class="quiet">{source.partyName ?? source.publisher?.name ?? source.title}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href={agreementPath(others.agreement)}>The whole agreement</a>
      </p>
    </section>
  )
