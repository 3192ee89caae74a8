// The ground of the map: sea, land, borders, of our own files. MapLibre works on a thread of its own, which is all that it may start.
import { Map as MovingMap, setWorkerUrl } from 'maplibre-gl'
import workerAddress from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import type { LandOutlines } from '../../../publish/explorer/land-outlines.ts'
import type { TieColumns } from '../../../publish/explorer/tie-columns.ts'
import { followTheme } from '../theme.ts'
import { GroundLayer } from './ground-layer.ts'

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
    style: { version: 8, sources: {}, layers: [] },
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
  const ground = new GroundLayer(outlines)
  map.addLayer(ground)
  followTheme((theme) => ground.paint(theme))
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
