// The body that a reader has chosen: its ties in the accent, its card with the way to its page.
import type { GeoJSONSource, Map as MovingMap } from 'maplibre-gl'
import { greatCircleLines } from '../../../publish/explorer/great-circle.ts'
import type { TieColumns } from '../../../publish/explorer/tie-columns.ts'
import type { Theme } from '../theme.ts'
import type { Shown } from './shown.ts'

const mostPartners = 12

export class ChosenBody {
  onChange: (party: number | null) => void = () => {}
  readonly #map: MovingMap
  readonly #columns: TieColumns
  readonly #card: HTMLElement | null
  readonly #find: HTMLInputElement | null
  /** What the addresses of bodies begin with, in the reader's language. */
  readonly #bodies: string
  #shown: Shown | undefined
  #party: number | null = null
  #opener: Element | null = null

  constructor(map: MovingMap, section: HTMLElement, columns: TieColumns) {
    this.#map = map
    this.#columns = columns
    this.#card = section.querySelector('.explorer-card')
    this.#find = section.querySelector('.explorer-find input')
    this.#bodies = section.dataset.bodies ?? ''
    map.addSource('chosen', { type: 'geojson', data: linesOf([]) })
    map.addLayer({ id: 'chosen', type: 'line', source: 'chosen', paint: { 'line-width': 2 } })
    this.#card?.querySelector('button')?.addEventListener('click', () => this.choose(null))
    section.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.choose(null)
    })
    this.#find?.addEventListener('change', () => this.#chooseNamed(this.#find?.value ?? ''))
  }

  paint({ accent }: Theme): void {
    this.#map.setPaintProperty('chosen', 'line-color', accent)
  }

  show(shown: Shown): void {
    this.#shown = shown
    this.#offerNames(shown)
    this.#draw()
  }

  choose(party: number | null): void {
    if (this.#card?.hidden === true) this.#opener = document.activeElement
    this.#party = party
    this.#draw()
    this.onChange(party)
    if (party === null) {
      if (this.#opener instanceof HTMLElement) this.#opener.focus()
      return
    }
    const { lng, lat } = this.#columns.parties
    this.#map.easeTo({ center: [lng[party]!, lat[party]!], zoom: Math.max(this.#map.getZoom(), 3.5) })
    this.#card?.focus({ preventScroll: true })
  }

  #draw(): void {
    const partners = this.#party === null ? [] : this.#partnersOf(this.#party)
    this.#map
      .getSource<GeoJSONSource>('chosen')
      ?.setData(
        linesOf(
          partners.flatMap((partner) =>
            greatCircleLines(this.#place(this.#party ?? 0), this.#place(partner)),
          ),
        ),
      )
    this.#fillCard(partners)
  }

  #fillCard(partners: readonly number[]): void {
    const card = this.#card
    if (card === null) return
    card.hidden = this.#party === null
    if (this.#party === null) return
    const numbers = new Intl.NumberFormat(document.documentElement.lang)
    card.querySelector('.explorer-name')?.replaceChildren(this.#linkTo(this.#party))
    const told = card.querySelector<HTMLElement>('.explorer-told')
    if (told !== null)
      told.textContent = (told.dataset.words ?? '')
        .replace('{country}', countryName(this.#columns.parties.country[this.#party] ?? null))
        .replace('{partners}', numbers.format(partners.length))
    card.querySelector('ul')?.replaceChildren(
      ...partners.slice(0, mostPartners).map((partner) => {
        const line = document.createElement('li')
        line.append(this.#linkTo(partner))
        return line
      }),
    )
  }

  #linkTo(party: number): HTMLElement {
    const { id, name } = this.#columns.parties
    const link = document.createElement('a')
    link.href = `${this.#bodies}${encodeURIComponent(id[party] ?? '')}`
    link.textContent = name[party] ?? ''
    return link
  }

  /** Those with the most ties first. */
  #partnersOf(party: number): readonly number[] {
    const { one, other } = this.#columns.ties
    const partners = new Set<number>()
    for (const row of this.#shown?.rows ?? []) {
      if (one[row] === party) partners.add(other[row]!)
      else if (other[row] === party) partners.add(one[row]!)
    }
    const degrees = this.#shown?.degrees
    return [...partners].sort((a, b) => (degrees?.[b] ?? 0) - (degrees?.[a] ?? 0))
  }

  #place(party: number) {
    const { lng, lat } = this.#columns.parties
    return { lng: lng[party]!, lat: lat[party]! }
  }

  #chooseNamed(words: string): void {
    const { name, country } = this.#columns.parties
    const party = name.findIndex(
      (one, index) => words === one || words === namedWithCountry(one, country[index] ?? null),
    )
    if (party !== -1) this.choose(party)
  }

  /** A browser offers what fits what is typed, in a list of its own. */
  #offerNames({ columns: { parties }, degrees }: Shown): void {
    const list = this.#find?.list
    if (list === null || list === undefined || list.childElementCount > 0) return
    const most = parties.name
      .map((_, party) => party)
      .sort((a, b) => degrees[b]! - degrees[a]!)
      .slice(0, 3000)
    list.replaceChildren(
      ...most.map((party) => {
        const option = document.createElement('option')
        option.value = namedWithCountry(parties.name[party] ?? '', parties.country[party] ?? null)
        return option
      }),
    )
  }
}

function namedWithCountry(name: string, country: string | null): string {
  return country === null ? name : `${name}, ${countryName(country)}`
}

/** As the page names it in the choice of countries. */
function countryName(code: string | null): string {
  if (code === null) return ''
  const option = document.querySelector(`#map-country option[value="${CSS.escape(code)}"]`)
  return option?.textContent?.trim() ?? code
}

function linesOf(lines: readonly [number, number][][]) {
  return { type: 'MultiLineString' as const, coordinates: [...lines] }
}
