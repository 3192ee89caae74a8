// The quiet map: a thin arc for every tie whose ends have a place, on a globe seen from above the Balkans.
import { type GeoProjection, geoDistance, geoPath, geoProjection } from 'd3-geo'
import { feature } from 'topojson-client'
import type { BriefAgreement } from '../model/agreement.ts'
import type { PartyId } from '../model/ids.ts'
import type { Party } from '../model/party.ts'
import { agreementPath } from './paths.ts'

export const mapSize = { width: 1200, height: 580 } as const

/** How much of the world is shown. */
export const mapFrames = ['europe', 'world'] as const
export type MapFrame = (typeof mapFrames)[number]

export interface Arc {
  readonly line: string
  readonly title: string
  readonly path: string
}

export interface Dot {
  readonly x: number
  readonly y: number
}

export interface PlaceName extends Dot {
  readonly name: string
  /** On which side of its dot the name stands. */
  readonly side: 'start' | 'end'
}

export interface MapDrawing {
  readonly frame: MapFrame
  readonly arcs: readonly Arc[]
  readonly dots: readonly Dot[]
  readonly names: readonly PlaceName[]
}

const centre: [number, number] = [20, 46]
const curvature = 3.8
const scales: Readonly<Record<MapFrame, number>> = { europe: 1300, world: 800 }
export const mostArcs = 600
const mostNames = 7

export function drawMap(
  agreements: readonly BriefAgreement[],
  parties: readonly MapPlace[],
  most = mostArcs,
): MapDrawing {
  const placed = new Map(
    parties.flatMap((party) => (placeOf(party) === null ? [] : [[party.id, party] as const])),
  )
  return drawTies(tiesOf(agreements, placed), most)
}

/** Of very many ties the first are drawn. */
export function drawTies(all: readonly DrawnTie[], most = mostArcs): MapDrawing {
  const ties = all.slice(0, most)
  const frame = frameOf(ties)
  const projection = project(frame)
  const path = geoPath(projection).digits(0)
  const ends = countEnds(ties)
  return {
    frame,
    arcs: ties.flatMap(({ from, to, agreement }) => {
      const line = path({ type: 'LineString', coordinates: [placeOf(from) ?? centre, placeOf(to) ?? centre] })
      return line === null
        ? []
        : [{ line: inSteps(line), title: `${from.name} – ${to.name}`, path: agreementPath(agreement.id) }]
    }),
    dots: ends.flatMap(({ party }) => dotOf(party, projection) ?? []),
    names: namesOf(ends, projection),
  }
}

/** All land as one path; `world` is a TopoJSON topology with an object `land`. */
export function drawLand(world: unknown, frame: MapFrame): string {
  const topology = world as Parameters<typeof feature>[0]
  const land = topology.objects.land
  if (land === undefined) return ''
  return inSteps(geoPath(project(frame)).digits(0)(feature(topology, land)) ?? '', coastStep)
}

/** Units between two points of a coast. */
const coastStep = 2.5

/**
 * Each point told by its way from the one before, in whole units, and left out where it is nearer to that one: a quarter of the bytes
 * of land, half of those of arcs, and no worse to look at.
 */
function inSteps(path: string, nearest = 1): string {
  return path
    .split('M')
    .slice(1)
    .map((line) => {
      const [first = [0, 0], ...others] = line
        .replace('Z', '')
        .split('L')
        .map((point) => point.split(',').map(Number))
      let [fromX = 0, fromY = 0] = first
      const steps = others.flatMap(([x = 0, y = 0]) => {
        const step = [x - fromX, y - fromY] as const
        if (Math.hypot(...step) < nearest) return []
        ;[fromX, fromY] = [x, y]
        return `${step}`
      })
      return steps.length === 0 ? '' : `M${first}l${steps.join(' ')}${line.endsWith('Z') ? 'z' : ''}`
    })
    .join('')
}

function project(frame: MapFrame): GeoProjection {
  const { width, height } = mapSize
  return geoProjection(throughLens)
    .rotate([-centre[0], -centre[1]])
    .scale(scales[frame])
    .translate([width / 2, height * 0.53])
    .clipAngle(125)
    .clipExtent([
      [0, 0],
      [width, height],
    ])
    .precision(1)
}

/**
 * Ties are dense near the centre and sparse far from it, so the map is a lens: distances from the centre grow slower
 * the farther they are, and directions stay true.
 */
function throughLens(lambda: number, phi: number): [number, number] {
  const along = Math.cos(phi) * Math.cos(lambda)
  const angle = Math.acos(Math.min(1, Math.max(-1, along)))
  if (angle < 1e-9) return [0, 0]
  const stretch = Math.asinh(angle * curvature) / curvature / Math.sin(angle)
  return [stretch * Math.cos(phi) * Math.sin(lambda), stretch * Math.sin(phi)]
}

/** What of a party the map shows. */
export type MapPlace = Pick<Party, 'id' | 'name' | 'lat' | 'lng'>

export interface DrawnTie {
  readonly from: MapPlace
  readonly to: MapPlace
  readonly agreement: Pick<BriefAgreement, 'id'>
}

/** One tie for each two parties, however many agreements they have. */
function tiesOf(
  agreements: readonly BriefAgreement[],
  placed: ReadonlyMap<PartyId, MapPlace>,
): readonly DrawnTie[] {
  const ties = new Map<string, DrawnTie>()
  for (const agreement of agreements) {
    const [from, to] = agreement.parties.flatMap(({ id }) => placed.get(id) ?? [])
    if (from === undefined || to === undefined) continue
    const key = [from.id, to.id].sort().join(' ')
    if (!ties.has(key)) ties.set(key, { from, to, agreement })
  }
  return [...ties.values()]
}

/** Europe fills the map where nothing lies beyond it. */
function frameOf(ties: readonly DrawnTie[]): MapFrame {
  const [x, y] = [mapSize.width / 2 / scales.europe, mapSize.height / 2 / scales.europe]
  const isNear = (party: MapPlace) => geoDistance(placeOf(party) ?? centre, centre) < Math.min(x, y) * 1.15
  return ties.every(({ from, to }) => isNear(from) && isNear(to)) ? 'europe' : 'world'
}

interface End {
  readonly party: MapPlace
  readonly ties: number
}

function countEnds(ties: readonly DrawnTie[]): readonly End[] {
  const ends = new Map<PartyId, End>()
  for (const party of ties.flatMap(({ from, to }) => [from, to])) {
    ends.set(party.id, { party, ties: (ends.get(party.id)?.ties ?? 0) + 1 })
  }
  return [...ends.values()].sort((a, b) => b.ties - a.ties || (a.party.id < b.party.id ? -1 : 1))
}

/** Names of the places with the most ties, and of the far ones, where they do not run into each other. */
function namesOf(ends: readonly End[], projection: GeoProjection): readonly PlaceName[] {
  const far = ends.filter(({ party }) => geoDistance(placeOf(party) ?? centre, centre) > 0.6)
  const names: PlaceName[] = []
  for (const { party } of [...ends.slice(0, mostNames), ...far]) {
    const dot = dotOf(party, projection)
    if (dot === null || names.some((one) => Math.abs(one.y - dot.y) < 18 && Math.abs(one.x - dot.x) < 110))
      continue
    names.push({ ...dot, name: party.name, side: dot.x > mapSize.width - 140 ? 'end' : 'start' })
  }
  return names
}

function dotOf(party: MapPlace, projection: GeoProjection): Dot | null {
  const place = placeOf(party)
  const point = place === null ? null : projection(place)
  if (point === null) return null
  const [x, y] = point
  const isShown = x >= 0 && x <= mapSize.width && y >= 0 && y <= mapSize.height
  return isShown ? { x: Math.round(x), y: Math.round(y) } : null
}

function placeOf({ lat, lng }: MapPlace): [number, number] | null {
  return lat === null || lng === null ? null : [lng, lat]
}
