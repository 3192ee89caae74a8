// A body's agreements as a frame lists them: in groups, a line for each tie.
import type { FC } from 'hono/jsx'
import type { PartyView } from '../../publish/present/present-party.ts'
import type { Tie } from '../../publish/present/tie.ts'
import { useTongue } from '../languages/use-tongue.ts'
import { TieDay } from '../views/parts/agreement-table.tsx'
import { EvidenceNote } from '../views/parts/evidence-mark.tsx'
import { Out } from './embed-view.tsx'

export const PartyTies: FC<{ readonly groups: PartyView['groups'] }> = ({ groups }) => {
  const { say } = useTongue()
  if (groups.length === 0) return <p class="quiet">{say('agreements.none')}</p>
  return (
    <>
      {groups.map(({ heading, ties }) => (
        <section>
          <h2>
            {heading} <span class="count">{ties.length}</span>
          </h2>
          <ul class="embed-ties">
            {ties.map((tie) => (
              <TieLine tie={tie} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

const TieLine: FC<{ readonly tie: Tie }> = ({ tie }) => (
  <li>
    <span class="embed-partner">
      {tie.partners.map(({ name, countryName, path }, index) => (
        <>
          {index === 0 ? '' : ', '}
          <span class="name">
            <Out href={path}>{name}</Out>
          </span>
          {countryName === null || countryName === name ? null : <span class="quiet"> {countryName}</span>}
        </>
      ))}
    </span>
    <span>
      <Out href={tie.path}>{tie.instrument}</Out>
      {tie.day === null ? null : (
        <>
          {', '}
          <TieDay day={tie.day} />
        </>
      )}
    </span>
    <EvidenceNote evidence={tie.evidence} />
  </li>
)
