// A party's page: its name, its ties by their state, what others say of it, and where all this is told.
import type { FC } from 'hono/jsx'
import type { MapDrawing } from '../../publish/draw-map.ts'
import type { TieGroup, PartyView as View } from '../../publish/present-party.ts'
import { AgreementTable } from './agreement-table.tsx'
import { SmallMap } from './arc-map.tsx'
import { Lifelines } from './lifelines.tsx'
import { SourceLines } from './source-lines.tsx'

interface PartyViewProps {
  readonly view: View
  readonly map: MapDrawing
}

export const PartyView: FC<PartyViewProps> = ({ view, map }) => {
  const ties = view.groups.reduce((sum, { ties: inGroup }) => sum + inGroup.length, 0)
  return (
    <article class="party">
      <header class={map.arcs.length === 0 ? 'page-head' : 'page-head page-head-mapped'}>
        <p class="eyebrow">
          {view.kind}
          {view.country === null || view.country.name === view.name ? null : (
            <>
              {' in '}
              <a href={view.country.path}>{view.country.name}</a>
            </>
          )}
        </p>
        <h1>{view.name}</h1>
        {view.ownName === null ? null : (
          <p class="own-name" lang={view.ownName.language ?? undefined}>
            {view.ownName.text}
          </p>
        )}
        <p class="lead">{tellTies(view, ties)}</p>
        <p class="quiet party-place">{tellPlace(view)}</p>
        {view.successor === null ? null : (
          <p>
            Its agreements passed to <a href={view.successor.path}>{view.successor.name}</a>.
          </p>
        )}
        {map.arcs.length === 0 ? null : <SmallMap drawing={map} />}
      </header>
      {view.lifelines === null ? null : <Lifelines drawing={view.lifelines} name={view.name} />}
      {view.groups.map((group) => (
        <Group group={group} party={view} />
      ))}
      {view.unsaid.length === 0 ? null : (
        <section aria-labelledby="unsaid">
          <h2 id="unsaid">What others say of it</h2>
          <p class="section-note">Its own page, as it was read, does not tell these.</p>
          <AgreementTable
            lines={view.unsaid}
            caption={`Told by others and not by ${view.name}`}
            without={view.id}
          />
        </section>
      )}
      {ties === 0 ? null : (
        <p class="section-note">
          <a href={`${view.path}/suggestions`}>Whom might it twin with?</a>
        </p>
      )}
      <ToldBy view={view} />
      {view.otherNames.length === 0 ? null : <OtherNames view={view} />}
    </article>
  )
}

const ToldBy: FC<{ readonly view: View }> = ({ view: { ownSources, otherSources, geonameId } }) =>
  ownSources.length + otherSources.length === 0 ? (
    <section aria-labelledby="told-by">
      <h2 id="told-by">Where this is told</h2>
      <p class="section-note">
        No page of its own has been read, and no other page tells of it.{' '}
        {geonameId === null ? null : (
          <>
            Its names and position are those that{' '}
            <a href={`https://www.geonames.org/${geonameId}`} rel="noreferrer">
              GeoNames
            </a>{' '}
            knows.
          </>
        )}
      </p>
    </section>
  ) : (
    <section aria-labelledby="told-by">
      <h2 id="told-by">Where this is told</h2>
      {ownSources.length === 0 ? (
        <p class="section-note">No page of its own has been read yet; all of this is told by others.</p>
      ) : null}
      <SourceLines sources={[...ownSources, ...otherSources]} own={ownSources.length} />
    </section>
  )

interface GroupProps {
  readonly group: TieGroup
  readonly party: View
}

const Group: FC<GroupProps> = ({ group, party }) => (
  <section aria-labelledby={`ties-${group.state}`}>
    <h2 id={`ties-${group.state}`}>
      {group.heading} <span class="count">{group.ties.length}</span>
    </h2>
    <AgreementTable
      lines={group.ties}
      caption={`Ties of ${party.name}: ${group.heading}`}
      without={party.id}
    />
  </section>
)

const OtherNames: FC<{ readonly view: View }> = ({ view }) => (
  <section aria-labelledby="names">
    <h2 id="names">Other names</h2>
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

function tellTies({ countries }: View, ties: number): string {
  if (ties === 0) return 'No agreement of it is told by any source read so far.'
  const agreements = ties === 1 ? 'One agreement is told' : `${ties} agreements are told`
  return `${agreements}, with bodies in ${countries === 1 ? 'one country' : `${countries} countries`}.`
}

function tellPlace({ container, population, coordinates }: View): string {
  const people = population === null || population === 0 ? null : `${population.toLocaleString('en')} people`
  return [container, people, coordinates].filter((part) => part !== null).join(' · ')
}
