// The part of the network that a reader sees, as a picture, a table, or a network for other programs.
import { csvLine } from '../exports/csv.ts'
import { xmlTag, xmlText } from '../exports/xml-text.ts'

export interface SeenNetwork {
  readonly width: number
  readonly height: number
  readonly bodies: readonly {
    readonly id: string
    readonly name: string
    readonly country: string
    /** Where it stands in the frame. */
    readonly x: number
    readonly y: number
    readonly radius: number
    /** `#rrggbb` */
    readonly colour: string
  }[]
  /** Rows of `bodies`, two for each tie. */
  readonly ties: readonly (readonly [number, number])[]
}

export interface SeenColours {
  readonly paper: string
  readonly ink: string
  readonly tie: string
}

const mostNames = 40

export function seenAsSvg(
  { width, height, bodies, ties }: SeenNetwork,
  { paper, ink, tie }: SeenColours,
): string {
  const lines = ties.map(([from, to]) => {
    const [one, other] = [bodies[from]!, bodies[to]!]
    return `M${round(one.x)} ${round(one.y)}L${round(other.x)} ${round(other.y)}`
  })
  const dots = bodies.map(({ x, y, radius, colour, name }) =>
    xmlTag(
      'circle',
      { cx: round(x), cy: round(y), r: round(radius), fill: colour },
      xmlTag('title', {}, xmlText(name)),
    ),
  )
  const named = [...bodies].sort((one, other) => other.radius - one.radius).slice(0, mostNames)
  const names = named.map(({ x, y, radius, name }) =>
    xmlTag('text', { x: round(x + radius + 3), y: round(y + 5), fill: ink }, xmlText(name)),
  )
  const inner = [
    xmlTag('rect', { width: '100%', height: '100%', fill: paper }),
    xmlTag('path', { d: lines.join(''), stroke: tie, fill: 'none', 'stroke-width': 0.6 }),
    ...dots,
    ...names,
  ]
  const size = { width: round(width), height: round(height), viewBox: `0 0 ${round(width)} ${round(height)}` }
  return xmlTag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...size,
      'font-family': 'Source Serif 4, Georgia, serif',
      'font-size': 14,
    },
    inner.join('\n'),
  )
}

/** A line for each tie; what a spreadsheet would take for a formula stays a name. */
export function seenAsCsv({ bodies, ties }: SeenNetwork): string {
  const cells = (row: number) => [bodies[row]!.id, bodies[row]!.name, bodies[row]!.country]
  return [
    csvLine(['from', 'from_name', 'from_country', 'to', 'to_name', 'to_country']),
    ...ties.map(([from, to]) => csvLine([...cells(from), ...cells(to)])),
  ].join('')
}

export function seenAsGexf({ bodies, ties, height }: SeenNetwork): string {
  const nodes = bodies.map(({ id, name, country, x, y, radius, colour }) => {
    const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
    const inner = [
      xmlTag('attvalues', {}, xmlTag('attvalue', { for: 'country', value: country })),
      xmlTag('viz:position', { x: round(x), y: round(height - y), z: 0 }),
      xmlTag('viz:size', { value: round(radius) }),
      xmlTag('viz:color', { r: r ?? 0, g: g ?? 0, b: b ?? 0 }),
    ]
    return xmlTag('node', { id, label: name }, inner.join(''))
  })
  const edges = ties.map(([from, to], number) =>
    xmlTag('edge', { id: number, source: bodies[from]!.id, target: bodies[to]!.id }),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
<meta><creator>Pobratim</creator></meta>
<graph mode="static" defaultedgetype="undirected">
<attributes class="node"><attribute id="country" title="country" type="string"/></attributes>
<nodes>
${nodes.join('\n')}
</nodes>
<edges>
${edges.join('\n')}
</edges>
</graph>
</gexf>
`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
