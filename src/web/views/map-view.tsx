// The map of the whole register: what narrows it, the map that moves where the browser can draw one, and the same drawn and listed.
import type { FC } from 'hono/jsx'
import type { Evidence } from '../../model/agreement.ts'
import type { InstrumentType } from '../../model/instrument.ts'
import type { MapDrawing } from '../../publish/draw-map.ts'
import type { TieFilter } from '../../publish/explorer/fits-filter.ts'
import type { AgreementLine } from '../../publish/present/agreement-line.ts'
import { nameEvidence, nameInstrumentType } from '../../publish/search/present-facets.ts'
import { useTongue } from '../languages/use-tongue.ts'
import { AgreementTable } from './parts/agreement-table.tsx'
import { MapGround } from './parts/arc-map.tsx'
import { MapExplorer } from './parts/map-explorer.tsx'
import { Pager, type PagerProps } from './parts/pager.tsx'

export interface MapViewProps {
  readonly filter: TieFilter
  readonly years: { readonly first: number; readonly last: number }
  /** Those that any tie has. */
  readonly choices: {
    readonly countries: readonly { readonly code: string; readonly name: string }[]
    readonly instruments: readonly InstrumentType[]
    readonly evidence: readonly Evidence[]
  }
  readonly drawing: MapDrawing
  /** How many ties fit the filter, how many of them are drawn. */
  readonly shown: { readonly ties: number; readonly drawn: number; readonly unplaced: number }
  readonly lines: readonly AgreementLine[]
  readonly pager: PagerProps
  /** Where the map that moves finds its land and its ties; null where nothing is built. */
  readonly files: { readonly land: string; readonly ties: string } | null
}

export const MapView: FC<MapViewProps> = (props) => {
  const { say } = useTongue()
  return (
    <>
      <header class="page-head">
        <h1>{say('map.title')}</h1>
        <p class="lead">{say('map.lead')}</p>
      </header>
      <FilterForm {...props} />
      {props.files === null ? null : <MapExplorer files={props.files} />}
      <figure class="map map-drawn" id="map-drawn">
        <MapGround drawing={props.drawing} />
        <Caption {...props.shown} />
      </figure>
      <section id="list" aria-labelledby="list-head">
        <h2 id="list-head">{say('map.list')}</h2>
        {props.lines.length === 0 ? (
          <p class="quiet">{say('map.noneFits')}</p>
        ) : (
          <AgreementTable lines={props.lines} caption={say('map.agreements')} />
        )}
        <Pager {...props.pager} />
      </section>
    </>
  )
}

const Caption: FC<MapViewProps['shown']> = ({ ties, drawn, unplaced }) => {
  const { say, number } = useTongue()
  const told = [
    say('map.ties', { count: ties }),
    ...(drawn < ties ? [say('map.firstDrawn', { count: number(drawn) })] : []),
    ...(unplaced > 0 ? [say('map.unplaced', { count: unplaced })] : []),
  ]
  return (
    <figcaption>
      <span id="map-can-move">{say('map.canMove')} </span>
      <span id="map-no-webgl" hidden>
        {say('map.noWebGl')}{' '}
      </span>
      {told.join(' ')} <a href="#list">{say('map.list')}</a>
    </figcaption>
  )
}

const FilterForm: FC<MapViewProps> = ({ filter, years, choices }) => {
  const tongue = useTongue()
  const { say } = tongue
  return (
    <form class="map-filter" id="map-filter" action="/map" method="get">
      <p class="map-year">
        <label for="map-year">{say('map.year')}</label>
        <input
          class="ds-input"
          id="map-year"
          name="year"
          type="number"
          min={years.first}
          max={years.last}
          value={filter.year ?? ''}
        />
        <output for="map-year" data-any={say('map.anyYear')} hidden />
      </p>
      <Choice
        name="country"
        label={say('narrow.country')}
        chosen={filter.country}
        all={say('map.allCountries')}
        options={choices.countries.map(({ code, name }) => [code, name])}
      />
      <Choice
        name="instrument"
        label={say('narrow.instrument')}
        chosen={filter.instrument}
        all={say('map.allKinds')}
        options={choices.instruments.map((type) => [type, nameInstrumentType(type, tongue)])}
      />
      <Choice
        name="evidence"
        label={say('narrow.evidence')}
        chosen={filter.evidence}
        all={say('map.anybody')}
        options={choices.evidence.map((grade) => [grade, nameEvidence(grade, tongue)])}
      />
      <p>
        <button class="ds-button" data-variant="secondary" type="submit">
          {say('narrow.show')}
        </button>
      </p>
    </form>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly label: string
  readonly chosen: string | null
  readonly all: string
  readonly options: readonly (readonly [string, string])[]
}

const Choice: FC<ChoiceProps> = ({ name, label, chosen, all, options }) => (
  <p>
    <label for={`map-${name}`}>{label}</label>
    <select class="ds-input" id={`map-${name}`} name={name}>
      <option value="">{all}</option>
      {options.map(([value, words]) => (
        <option value={value} selected={value === chosen}>
          {words}
        </option>
      ))}
    </select>
  </p>
)
