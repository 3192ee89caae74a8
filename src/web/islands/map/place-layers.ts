// Bodies as dots, many near ones as one dot with their number; names where there is room.
import type { GeoJSONSource, MapLayerMouseEvent, Map as MovingMap } from 'maplibre-gl'
import type { Theme } from '../theme.ts'
import type { Shown } from './shown.ts'

const clustersEnd = 7
/** A slider tells many years a second. */
const rest = 80

export class PlaceLayers {
  readonly #map: MovingMap
  #waiting: ReturnType<typeof setTimeout> | undefined

  constructor(map: MovingMap, choose: (party: number) => void) {
    this.#map = map
    map.addSource('places', {
      type: 'geojson',
      data: collectionOf([]),
      cluster: true,
      clusterRadius: 34,
      clusterMaxZoom: clustersEnd,
    })
    map.addLayer({
      id: 'clusters',
      type: 'circle',
      source: 'places',
      filter: ['has', 'point_count'],
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['sqrt', ['get', 'point_count']], 1, 8, 12, 16, 60, 24],
        'circle-stroke-width': 1.25,
      },
    })
    map.addLayer({
      id: 'cluster-counts',
      type: 'symbol',
      source: 'places',
      filter: ['has', 'point_count'],
      layout: {
        'text-field': ['get', 'point_count_abbreviated'],
        'text-font': ['"Source Sans 3"'],
        'text-size': 13,
        'text-allow-overlap': true,
      },
    })
    map.addLayer({
      id: 'places',
      type: 'circle',
      source: 'places',
      filter: ['!', ['has', 'point_count']],
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['sqrt', ['get', 'ties']], 1, 3, 10, 9],
        'circle-stroke-width': 1.25,
      },
    })
    map.addLayer({
      id: 'place-names',
      type: 'symbol',
      source: 'places',
      filter: ['!', ['has', 'point_count']],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': ['"Source Serif 4"'],
        'text-size': 15,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.6,
        'symbol-sort-key': ['-', 0, ['get', 'ties']],
        'text-optional': true,
      },
      paint: { 'text-halo-width': 1.5 },
    })
    map.on('click', 'places', (event) => choose(partyOf(event)))
    map.on('click', 'place-names', (event) => choose(partyOf(event)))
    map.on('click', 'clusters', (event) => this.#open(event))
    for (const layer of ['places', 'clusters', 'place-names']) {
      map.on('mouseenter', layer, () => this.#point('pointer'))
      map.on('mouseleave', layer, () => this.#point(''))
    }
  }

  paint({ paper, ink, accent }: Theme): void {
    const map = this.#map
    map.setPaintProperty('clusters', 'circle-color', paper)
    map.setPaintProperty('clusters', 'circle-stroke-color', accent)
    map.setPaintProperty('cluster-counts', 'text-color', ink)
    map.setPaintProperty('places', 'circle-color', accent)
    map.setPaintProperty('places', 'circle-stroke-color', paper)
    map.setPaintProperty('place-names', 'text-color', ink)
    map.setPaintProperty('place-names', 'text-halo-color', paper)
  }

  show({ columns: { parties }, degrees }: Shown): void {
    clearTimeout(this.#waiting)
    this.#waiting = setTimeout(() => {
      const places = parties.name.flatMap((name, party) =>
        degrees[party] === 0
          ? []
          : [{ party, name, ties: degrees[party]!, at: [parties.lng[party]!, parties.lat[party]!] }],
      )
      this.#map.getSource<GeoJSONSource>('places')?.setData(collectionOf(places))
    }, rest)
  }

  /** Far enough that the dot falls apart. */
  async #open(event: MapLayerMouseEvent): Promise<void> {
    const cluster = event.features?.[0]
    if (cluster?.geometry.type !== 'Point') return
    const zoom = await this.#map
      .getSource<GeoJSONSource>('places')
      ?.getClusterExpansionZoom(Number(cluster.properties.cluster_id))
    const [lng = 0, lat = 0] = cluster.geometry.coordinates
    if (zoom !== undefined) this.#map.easeTo({ center: [lng, lat], zoom: zoom + 0.2 })
  }

  #point(cursor: string): void {
    this.#map.getCanvas().style.cursor = cursor
  }
}

interface Placed {
  readonly party: number
  readonly name: string
  readonly ties: number
  readonly at: number[]
}

function collectionOf(places: readonly Placed[]) {
  return {
    type: 'FeatureCollection' as const,
    features: places.map(({ at, ...properties }) => ({
      type: 'Feature' as const,
      properties,
      geometry: { type: 'Point' as const, coordinates: at },
    })),
  }
}

function partyOf({ features }: MapLayerMouseEvent): number {
  return Number(features?.[0]?.properties.party)
}
