// Areas of cooperation: the scheme, and one of them with its agreements.
import type { FC } from 'hono/jsx'
import type { MapDrawing } from '../../publish/draw-map.ts'
import type { AreaLink, AreaRow, AreaView as View } from '../../publish/present/present-area.ts'
import type { FacetOption } from '../../publish/search/present-facets.ts'
import type { GatheredList } from '../gather/gather-list.ts'
import { useTongue } from '../languages/use-tongue.ts'
import { AgreementTable } from './parts/agreement-table.tsx'
import { SmallMap } from './parts/arc-map.tsx'
import { Pager } from './parts/pager.tsx'

export const AreasView: FC<{ readonly areas: readonly AreaRow[] }> = ({ areas }) => {
  const { say } = useTongue()
  return (
    <>
      <header class="page-head">
        <h1>{say('areas.title')}</h1>
        <p class="lead">{say('areas.lead')}</p>
      </header>
      <AreaList areas={areas} />
    </>
  )
}

const AreaList: FC<{ readonly areas: readonly AreaRow[] }> = ({ areas }) => {
  const { number } = useTongue()
  return (
    <ul class="areas">
      {areas.map(({ path, label, count, narrower }) => (
        <li>
          <a class="name" href={path}>
            {label}
          </a>{' '}
          <span class="count">{number(count)}</span>
          {narrower.length === 0 ? null : <AreaList areas={narrower} />}
        </li>
      ))}
    </ul>
  )
}

interface AreaViewProps {
  readonly area: View
  readonly list: GatheredList
  readonly map: MapDrawing
}

export const AreaView: FC<AreaViewProps> = ({ area, list, map }) => {
  const { say, weave, number } = useTongue()
  const { total } = list
  return (
    <>
      <header class={map.arcs.length === 0 ? 'page-head' : 'page-head page-head-mapped'}>
        <p class="eyebrow">
          <a href="/areas">{say('areas.eyebrow')}</a>
        </p>
        <h1>{area.label}</h1>
        <p class="lead">{total === 0 ? say('areas.none') : say('areas.count', { count: total })}</p>
        <Kin area={area} />
        {map.arcs.length === 0 ? null : <SmallMap drawing={map} />}
      </header>
      {total === 0 ? null : (
        <>
          <MostIn area={area} countries={list.facets.country} />
          <section aria-labelledby="agreements">
            <h2 id="agreements">
              {say('agreements.title')} <span class="count">{number(total)}</span>
            </h2>
            <p class="section-note">
              {weave('areas.newest', {
                narrow: (words) => <a href={`/search?area=${area.id}`}>{words}</a>,
              })}
            </p>
            <AgreementTable lines={list.lines} caption={say('areas.caption', { area: area.label })} />
            <Pager {...list.pager} />
          </section>
        </>
      )}
      <section aria-labelledby="labels">
        <h2 id="labels">{say('areas.otherLanguages')}</h2>
        <p class="other-names">
          {area.labels.map(({ language, label }, index) => (
            <>
              {index === 0 ? '' : ' · '}
              <span lang={language}>{label}</span>
            </>
          ))}
        </p>
      </section>
    </>
  )
}

const Kin: FC<{ readonly area: View }> = ({ area: { scope, broader, narrower, goals } }) => {
  const { say, weave } = useTongue()
  return (
    <>
      <p class="quiet" lang="en">
        {scope}
      </p>
      {broader.length === 0 ? null : <p>{weave('areas.partOf', { areas: <AreaLinks areas={broader} /> })}</p>}
      {narrower.length === 0 ? null : (
        <p>{weave('areas.parts', { areas: <AreaLinks areas={narrower} /> })}</p>
      )}
      {goals.map((goal) => (
        <p>
          <a href={`https://sdgs.un.org/goals/goal${goal}`} rel="noreferrer">
            {say('areas.goal', { goal })}
          </a>
        </p>
      ))}
    </>
  )
}

const AreaLinks: FC<{ readonly areas: readonly AreaLink[] }> = ({ areas }) => (
  <>
    {areas.map(({ path, label }, index) => (
      <>
        {index === 0 ? '' : ', '}
        <a href={path}>{label}</a>
      </>
    ))}
  </>
)

interface MostInProps {
  readonly area: View
  readonly countries: readonly FacetOption[]
}

const mostCountries = 10

const MostIn: FC<MostInProps> = ({ area, countries }) => {
  const { say, number } = useTongue()
  return (
    <section aria-labelledby="most">
      <h2 id="most">{say('areas.most')}</h2>
      <ul class="inline-list">
        {[...countries]
          .sort((a, b) => b.count - a.count)
          .slice(0, mostCountries)
          .map(({ value, words, count }) => (
            <li>
              <a href={`/search?area=${area.id}&country=${encodeURIComponent(value)}`} rel="nofollow">
                {words}
              </a>{' '}
              <span class="count">{number(count)}</span>
            </li>
          ))}
      </ul>
    </section>
  )
}
