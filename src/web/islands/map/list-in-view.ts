// The bodies in view as buttons, most tied first: the way into the map for whoever has no pointer.
import type { Map as MovingMap } from 'maplibre-gl'
import type { Shown } from './shown.ts'

const mostListed = 10

export function listInView(
  map: MovingMap,
  section: HTMLElement,
  choose: (party: number) => void,
): { readonly show: (shown: Shown) => void } {
  const list = section.querySelector('.explorer-view ol')
  let shown: Shown | undefined
  const fill = () => {
    if (shown === undefined || list?.contains(document.activeElement) === true) return
    list?.replaceChildren(...mostTiedInView(map, shown).map((party) => lineOf(party, shown, choose)))
  }
  map.on('moveend', fill)
  return {
    show: (next) => {
      shown = next
      fill()
    },
  }
}

function mostTiedInView(map: MovingMap, { columns: { parties }, degrees }: Shown): readonly number[] {
  const bounds = map.getBounds()
  return parties.id
    .map((_, party) => party)
    .filter((party) => degrees[party]! > 0 && bounds.contains([parties.lng[party]!, parties.lat[party]!]))
    .sort((a, b) => degrees[b]! - degrees[a]!)
    .slice(0, mostListed)
}

function lineOf(party: number, shown: Shown | undefined, choose: (party: number) => void): HTMLElement {
  const line = document.createElement('li')
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = shown?.columns.parties.name[party] ?? ''
  button.addEventListener('click', () => choose(party))
  const count = document.createElement('span')
  count.className = 'count'
  count.textContent = String(shown?.degrees[party] ?? '')
  line.append(button, ' ', count)
  return line
}
