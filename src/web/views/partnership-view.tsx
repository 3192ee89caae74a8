// A lasting tie: who, how many agreements, and each of them.
import type { FC } from 'hono/jsx'
import type { MapDrawing } from '../../publish/draw-map.ts'
import type { PartnershipView as View } from '../../publish/present/present-partnership.ts'
import { useTongue } from '../languages/use-tongue.ts'
import { AgreementTable } from './parts/agreement-table.tsx'
import { SmallMap } from './parts/arc-map.tsx'
import { PairHeading } from './parts/pair-heading.tsx'
import { SourceLines } from './parts/source-lines.tsx'

interface PartnershipViewProps {
  readonly view: View
  readonly map: MapDrawing
}

export const PartnershipView: FC<PartnershipViewProps> = ({ view, map }) => {
  const { say } = useTongue()
  return (
    <article>
      <header class={map.arcs.length === 0 ? 'page-head' : 'page-head page-head-mapped'}>
        <p class="eyebrow">{say('tie.eyebrow')}</p>
        <PairHeading parties={view.parties} />
        <p class="lead">{view.sentence}</p>
        <Bodies parties={view.parties} />
        {map.arcs.length === 0 ? null : <SmallMap drawing={map} />}
      </header>
      <section aria-labelledby="agreements">
        <h2 id="agreements">{say('tie.agreements')}</h2>
        <AgreementTable lines={view.agreements} caption={say('tie.caption', { parties: view.title })} />
      </section>
      <section aria-labelledby="told-by">
        <h2 id="told-by">{say('tie.toldBy')}</h2>
        <SourceLines sources={view.sources} />
      </section>
    </article>
  )
}

const Bodies: FC<Pick<View, 'parties'>> = ({ parties }) => {
  const { weave } = useTongue()
  return (
    <ul class="inline-list">
      {parties.map(({ name, kind, countryName, countryPath }) => (
        <li>
          {name}:{' '}
          {countryPath === null || countryName === name
            ? kind
            : weave('agreement.kindIn', { kind, place: <a href={countryPath}>{countryName}</a> })}
        </li>
      ))}
    </ul>
  )
}
