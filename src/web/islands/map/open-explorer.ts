// Puts the explorer together: the ground, the ties, the places, what narrows them and what tells of them.
import type { LandOutlines } from '../../../publish/explorer/land-outlines.ts'
import type { TieColumns } from '../../../publish/explorer/tie-columns.ts'
import { followButtons } from '../explorer/follow-buttons.ts'
import { followTheme, type Theme } from '../theme.ts'
import { ArcLayer } from './arc-layer.ts'
import { ChosenBody } from './chosen-body.ts'
import { listInView } from './list-in-view.ts'
import { openGround } from './open-ground.ts'
import { PlaceLayers } from './place-layers.ts'
import { followFilter } from './read-filter.ts'
import type { Shown } from './shown.ts'

export async function openExplorer(
  section: HTMLElement,
  outlines: LandOutlines,
  columns: TieColumns,
): Promise<void> {
  const map = await openGround(section, outlines, columns)
  const arcs = new ArcLayer(columns)
  map.addLayer(arcs)
  const body = new ChosenBody(map, section, columns)
  const places = new PlaceLayers(map, (party) => body.choose(party))
  body.onChange = (party) => arcs.dim(party !== null)
  const view = listInView(map, section, (party) => body.choose(party))
  const paint = (theme: Theme) => {
    arcs.paint(theme)
    places.paint(theme)
    body.paint(theme)
  }
  followTheme((theme) => paint(theme))
  followFilter(columns, (rows) => {
    const shown: Shown = { columns, rows, degrees: degreesOf(columns, rows) }
    arcs.show(rows)
    places.show(shown)
    body.show(shown)
    view.show(shown)
    tellCount(section, shown)
  })
  const start = { center: map.getCenter(), zoom: map.getZoom() }
  followButtons(section, {
    in: () => map.zoomIn(),
    out: () => map.zoomOut(),
    all: () => map.easeTo(start),
  })
  await map.once('idle')
}

function degreesOf({ parties, ties: { one, other } }: TieColumns, rows: Uint32Array): Uint32Array {
  const degrees = new Uint32Array(parties.id.length)
  for (const row of rows) {
    degrees[one[row]!]! += 1
    degrees[other[row]!]! += 1
  }
  return degrees
}

function tellCount(section: HTMLElement, { rows, degrees }: Shown): void {
  const count = section.querySelector<HTMLElement>('.explorer-count')
  if (count === null) return
  const numbers = new Intl.NumberFormat(document.documentElement.lang)
  const bodies = degrees.reduce((sum, ties) => sum + (ties > 0 ? 1 : 0), 0)
  count.textContent = (count.dataset.words ?? '')
    .replace('{ties}', numbers.format(rows.length))
    .replace('{bodies}', numbers.format(bodies))
}
