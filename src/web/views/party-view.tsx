// A party's page: its name, its ties by their state, what others say of it, and where all this is told.
import type { FC } from 'hono/jsx'
import { unverified } from '../../model/party.ts'
import type { MapDrawing } from '../../publish/draw-map.ts'
import type { TieGroup, PartyView as View } from '../../publish/present/present-party.ts'
import type { Tongue } from '../../wording/make-tongue.ts'
import { useTongue } from '../languages/use-tongue.ts'
import { AgreementTable } from './parts/agreement-table.tsx'
import { SmallMap } from './parts/arc-map.tsx'
import { Lifelines } from './parts/lifelines.tsx'
import { Pager, type PagerProps } from './parts/pager.tsx'
import { SourceLines } from './parts/source-lines.tsx'

interface PartyViewProps {
  readonly view: View
  readonly map: MapDrawing
  /** Of a body with very many ties a part is shown. */
  readonly pager: PagerProps | null
  /** How many pages that tell of its ties are not named. */
  readonly moreSources: number
}

export const PartyView: FC<PartyViewProps> = ({ view, map, pager, moreSources }) => {
  const tongue = useTongue()
  const { say, weave } = tongue
  return (
    <article class="party">
      <header class={map.arcs.length === 0 ? 'page-head' : 'page-head page-head-mapped'}>
        <p class="eyebrow">
          {view.country === null || view.country.name === view.name
            ? view.kind
            : weave('party.kindIn', {
                kind: view.kind,
                place: <a href={view.country.path}>{view.country.name}</a>,
              })}
        </p>
        <h1>{view.name}</h1>
        {view.ownName === null ? null : (
          <p class="own-name" lang={view.ownName.language ?? undefined}>
            {view.ownName.text}
          </p>
        )}
        <p class="lead">{tellTies(view, tongue)}</p>
        <p class="quiet party-place">{tellPlace(view, tongue)}</p>
        {view.successor === null ? null : (
          <p>
            {weave('party.passed', {
              successor: <a href={view.successor.path}>{view.successor.name}</a>,
            })}
          </p>
        )}
        {map.arcs.length === 0 ? null : <SmallMap drawing={map} />}
      </header>
      {view.lifelines === null ? null : <Lifelines drawing={view.lifelines} name={view.name} />}
      {view.groups.map((group) => (
        <Group group={group} party={view} />
      ))}
      {pager === null ? null : <Pager {...pager} />}
      {view.unsaid.length === 0 ? null : (
        <section aria-labelledby="unsaid">
          <h2 id="unsaid">{say('party.unsaid')}</h2>
          <p class="section-note">{say('party.unsaidNote')}</p>
          <AgreementTable
            lines={view.unsaid}
            caption={say('party.unsaidCaption', { name: view.name })}
            without={view.id}
          />
        </section>
      )}
      {view.tieCount === 0 ? null : (
        <p class="section-note">
          <a href={`${view.path}/suggestions`}>{say('party.suggestions')}</a>
          {' · '}
          <a href={`/embed?party=${view.id}`}>{say('party.elsewhere')}</a>
        </p>
      )}
      <ToldBy view={view} more={moreSources} />
      {view.attestedBy === null ? null : <Attested by={view.attestedBy} />}
      {view.otherNames.length === 0 ? null : <OtherNames view={view} />}
    </article>
  )
}

/** Of a body that stands in the project's own file: the page that names it. */
const Attested: FC<{ readonly by: string }> = ({ by }) => {
  const { say, weave } = useTongue()
  return (
    <p class="section-note">
      {by === unverified
        ? say('party.unverified')
        : weave('party.attestedBy', {
            page: (words) => (
              <a href={by} rel="noreferrer">
                {words}
              </a>
            ),
          })}
    </p>
  )
}

const ToldBy: FC<{ readonly view: View; readonly more: number }> = ({ view, more }) => {
  const { say, weave } = useTongue()
  const { ownSources, otherSources, geonameId } = view
  return ownSources.length + otherSources.length === 0 ? (
    <section aria-labelledby="told-by">
      <h2 id="told-by">{say('party.toldBy')}</h2>
      <p class="section-note">
        {say('party.noPage')}{' '}
        {geonameId === null
          ? null
          : weave('party.knownBy', {
              geonames: (words) => (
                <a href={`https://www.geonames.org/${geonameId}`} rel="noreferrer">
                  {words}
                </a>
              ),
            })}
      </p>
    </section>
  ) : (
    <section aria-labelledby="told-by">
      <h2 id="told-by">{say('party.toldBy')}</h2>
      {ownSources.length === 0 ? <p class="section-note">{say('party.onlyOthers')}</p> : null}
      <SourceLines sources={[...ownSources, ...otherSources]} own={ownSources.length} />
      {more === 0 ? null : <p class="section-note">{say('party.moreSources', { count: more })}</p>}
    </section>
  )
}

interface GroupProps {
  readonly group: TieGroup
  readonly party: View
}

const Group: FC<GroupProps> = ({ group, party }) => {
  const { say } = useTongue()
  return (
    <section aria-labelledby={`ties-${group.state}`}>
      <h2 id={`ties-${group.state}`}>
        {group.heading} <span class="count">{group.count}</span>
      </h2>
      <AgreementTable
        lines={group.ties}
        caption={say('party.groupCaption', { name: party.name, state: group.heading })}
        without={party.id}
      />
    </section>
  )
}

const OtherNames: FC<{ readonly view: View }> = ({ view }) => {
  const { say } = useTongue()
  return (
    <section aria-labelledby="names">
      <h2 id="names">{say('party.otherNames')}</h2>
      <p class="other-names">
        {view.otherNames.map(({ text, language }, index) => (
          <>
            {index === 0 ? '' : ' · '}
            <span lang={language ?? undefined}>{text}</span>
          </>
        ))}
      </p>
    </section>
  )
}

function tellTies({ countries, tieCount }: View, { say }: Tongue): string {
  return tieCount === 0 ? say('party.noAgreement') : say('party.ties', { count: tieCount, countries })
}

function tellPlace({ container, population, coordinates }: View, { say }: Tongue): string {
  const people = population === null || population === 0 ? null : say('party.people', { count: population })
  return [container, people, coordinates].filter((part) => part !== null).join(' · ')
}
