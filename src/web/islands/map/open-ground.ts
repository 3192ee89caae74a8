// The ground of the map: sea, land, borders, of our own files. MapLibre works on a thread of its own, which is all that it may start.
import { Map as MovingMap, setWorkerUrl } from 'maplibre-gl'
import workerAddress from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { type LandOutlines, type Steps, unitsPerDegree } from '../../../publish/explorer/land-outlines.ts'
import type { TieColumns } from '../../../publish/explorer/tie-columns.ts'
import { followTheme } from '../theme.ts'

const farthest = 9

export async function openGround(
  section: HTMLElement,
  outlines: LandOutlines,
  { parties }: TieColumns,
): Promise<MovingMap> {
  const container = section.querySelector<HTMLElement>('.explorer-ground')
  if (container === null) throw new Error('the page has no room for the map')
  allowWorker()
  const map = new MovingMap({
    container,
    style: { version: 8, sources: {}, layers: [{ id: 'sea', type: 'background' }] },
    bounds: boundsOf(parties),
    fitBoundsOptions: { padding: 40, maxZoom: 5 },
    minZoom: 0.5,
    maxZoom: farthest,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    fadeDuration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200,
    locale: { 'Map.Title': container.dataset.label ?? '' },
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  await map.once('load')
  addLand(map, outlines)
  followTheme(({ paper, line, leaf }) => {
    map.setPaintProperty('sea', 'background-color', paper)
    map.setPaintProperty('land', 'fill-color', leaf)
    map.setPaintProperty('lakes', 'fill-color', paper)
    map.setPaintProperty('coast', 'line-color', line)
    map.setPaintProperty('borders', 'line-color', line)
  })
  return map
}

/** Browsers with Trusted Types start no thread but the one at this address. */
function allowWorker(): void {
  const allowed = new URL(workerAddress, location.href).href
  window.trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => (new URL(url, location.href).href === allowed ? url : null),
  })
  setWorkerUrl(workerAddress)
}

function addLand(map: MovingMap, { land, lakes, borders }: LandOutlines): void {
  const polygons = (rings: readonly Steps[]) => ({
    type: 'MultiPolygon' as const,
    coordinates: rings.map((ring) => [pointsOf(ring)]),
  })
  const lines = (all: readonly Steps[]) => ({
    type: 'MultiLineString' as const,
    coordinates: all.map(pointsOf),
  })
  // Points within a pixel of the line are left out: half of what a machine without a graphics card draws in a frame is ground.
  const source = (data: ReturnType<typeof polygons> | ReturnType<typeof lines>) =>
    ({ type: 'geojson', data, tolerance: 1, maxzoom: 7 }) as const
  map.addSource('land', source(polygons(land)))
  map.addSource('lakes', source(polygons(lakes)))
  map.addSource('borders', source(lines(borders)))
  map.addLayer({ id: 'land', type: 'fill', source: 'land', paint: { 'fill-antialias': false } })
  map.addLayer({ id: 'lakes', type: 'fill', source: 'lakes' })
  map.addLayer({ id: 'coast', type: 'line', source: 'land', paint: { 'line-width': 0.8 } })
  map.addLayer({ id: 'borders', type: 'line', source: 'borders', paint: { 'line-width': 0.8 } })
}

function pointsOf(steps: Steps): [number, number][] {
  const points: [number, number][] = []
  let [x, y] = [0, 0]
  for (let at = 0; at + 1 < steps.length; at += 2) {
    x += steps[at]!
    y += steps[at + 1]!
    points.push([x / unitsPerDegree, y / unitsPerDegree])
  }
  return points
}

/** Where most bodies are: a few far ones must not make all others small. */
function boundsOf({ lng, lat }: TieColumns['parties']): [number, number, number, number] {
  if (lng.length === 0) return [-30, -30, 60, 65]
  const between = (all: readonly number[]) => {
    const sorted = [...all].sort((a, b) => a - b)
    const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))]!
    return [at(0.06), at(0.94)] as const
  }
  const [[west, east], [south, north]] = [between(lng), between(lat)]
  return [west - 2, south - 2, east + 2, north + 2]
}
