// The body that a reader has chosen: its ties in the accent, its card with the way to its page.
import type { GeoJSONSource, Map as MovingMap } from 'maplibre-gl'
import { greatCircleLines } from '../../../publish/explorer/great-circle.ts'
import type { TieColumns } from '../../../publish/explorer/tie-columns.ts'
import { BodyCard } from '../explorer/body-card.ts'
import { FindBox, namedWithCountry } from '../explorer/find-box.ts'
import type { Theme } from '../theme.ts'
import type { Shown } from './shown.ts'

const mostPartners = 12

export class ChosenBody {
  onChange: (party: number | null) => void = () => {}
  readonly #map: MovingMap
  readonly #columns: TieColumns
  readonly #card: BodyCard
  readonly #find: FindBox
  #shown: Shown | undefined
  #party: number | null = null
  #opener: Element | null = null

  constructor(map: MovingMap, section: HTMLElement, columns: TieColumns) {
    this.#map = map
    this.#columns = columns
    this.#card = new BodyCard(section, () => this.choose(null))
    this.#find = new FindBox(section, (words) => this.#chooseNamed(words))
    map.addSource('chosen', { type: 'geojson', data: linesOf([]) })
    map.addLayer({ id: 'chosen', type: 'line', source: 'chosen', paint: { 'line-width': 2 } })
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
    if (this.#card.isHidden) this.#opener = document.activeElement
    this.#party = party
    this.#draw()
    this.onChange(party)
    if (party === null) {
      if (this.#opener instanceof HTMLElement) this.#opener.focus()
      return
    }
    const { lng, lat } = this.#columns.parties
    this.#map.easeTo({ center: [lng[party]!, lat[party]!], zoom: Math.max(this.#map.getZoom(), 3.5) })
    this.#card.focus()
  }

  #draw(): void {
    const partners = this.#party === null ? [] : this.#partnersOf(this.#party)
    // Without lines, too, a layer that is shown costs every frame a look at the whole view.
    this.#map.setLayoutProperty('chosen', 'visibility', partners.length === 0 ? 'none' : 'visible')
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
    if (this.#party === null) {
      this.#card.hide()
      return
    }
    const { id, name } = this.#columns.parties
    const linkTo = (party: number) => this.#card.linkTo(id[party] ?? '', name[party] ?? '')
    this.#card.show({
      link: linkTo(this.#party),
      country: this.#countryOf(this.#party),
      partners: partners.length,
      lines: partners.slice(0, mostPartners).map(linkTo),
    })
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
    const party = this.#columns.parties.name.findIndex(
      (name, index) => words === name || words === this.#nameOf(index),
    )
    if (party !== -1) this.choose(party)
  }

  #offerNames({ columns: { parties }, degrees }: Shown): void {
    if (this.#find.isFilled) return
    const all = parties.name.map((_, party) => party)
    this.#find.offer(
      all.sort((a, b) => degrees[b]! - degrees[a]!),
      (party) => this.#nameOf(party),
    )
  }

  #nameOf(party: number): string {
    return namedWithCountry(this.#columns.parties.name[party] ?? '', this.#countryOf(party))
  }

  /** As the page names it in the choice of countries. */
  #countryOf(party: number): string {
    const code = this.#columns.parties.country[party] ?? null
    if (code === null) return ''
    const option = document.querySelector(`#map-country option[value="${CSS.escape(code)}"]`)
    return option?.textContent?.trim() ?? code
  }
}

function linesOf(lines: readonly [number, number][][]) {
  return { type: 'MultiLineString' as const, coordinates: [...lines] }
}
