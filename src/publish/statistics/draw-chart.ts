// Draws a table of statistics as a chart in SVG, on the server; the page's styles give it its colours.
import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import { english } from '../../wording/english-tongue.ts'
import type { Tongue } from '../../wording/make-tongue.ts'
import type { ChartKind, StatisticsTable } from './statistics-table.ts'

const width = 680
/** Of a chart of bars that lie, those after these go without. */
const mostBars = 15

/** null where the table is not drawn, or is empty. */
export function drawChart(
  { chart, columns, rows, title }: StatisticsTable,
  { say }: Tongue = english,
): string | null {
  if (chart === null || rows.length === 0) return null
  const points: Point[] = rows.map(({ cells }) => ({
    x: cells[0]!,
    y: Number(cells[1]),
    formal: Number(cells[2] ?? 0),
  }))
  const { document } = parseHTML('<!doctype html><body></body>')
  const labels = { x: columns[0]!.label, y: columns[1]!.label }
  const svg = Plot.plot({ document, width, ...kinds[chart](points, labels) })
  // Plot's own styles would be inline, which the pages forbid; what they say stands in ours.
  for (const style of svg.querySelectorAll('style')) style.remove()
  // The drawing is one picture with one name; names of its parts would be read out piece by piece.
  for (const part of svg.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label')
  svg.setAttribute('class', 'chart')
  svg.setAttribute('role', 'img')
  svg.setAttribute('aria-label', say('statistics.drawn', { title }))
  return svg.outerHTML
}

interface Point {
  readonly x: string | number
  readonly y: number
  readonly formal: number
}

interface Labels {
  readonly x: string
  readonly y: string
}

type Draw = (points: Point[], labels: Labels) => Plot.PlotOptions

const kinds: Readonly<Record<ChartKind, Draw>> = {
  years: (points, { y }) => ({
    width: 1104,
    height: 260,
    x: { label: null, tickFormat: 'd' },
    y: { label: y, grid: true },
    marks: [
      Plot.rectY(points, {
        x1: (at) => at.x - 0.4,
        x2: (at) => at.x + 0.4,
        y: 'y',
        className: 'chart-claimed',
      }),
      Plot.rectY(points, {
        x1: (at) => at.x - 0.4,
        x2: (at) => at.x + 0.4,
        y: 'formal',
        className: 'chart-formal',
      }),
      Plot.ruleY([0]),
    ],
  }),
  bars: (points, { y }) => {
    const shown = points.slice(0, mostBars)
    return {
      height: 40 + 24 * shown.length,
      marginLeft: 190,
      x: { label: y, grid: true },
      y: { label: null, domain: shown.map((point) => point.x) },
      marks: [
        Plot.barX(shown, { x: 'y', y: 'x', className: 'chart-claimed' }),
        Plot.barX(shown, { x: 'formal', y: 'x', className: 'chart-formal' }),
        Plot.ruleX([0]),
      ],
    }
  },
  steps: (points, { x, y }) => ({
    height: 240,
    marginLeft: 70,
    x: { label: x, tickFormat: 'd' },
    y: { label: y, grid: true },
    marks: [Plot.barY(points, { x: 'x', y: 'y', className: 'chart-formal' }), Plot.ruleY([0])],
  }),
  tail: (points, { x, y }) => ({
    height: 300,
    marginLeft: 60,
    x: { label: x, type: 'log', tickFormat: 'd' },
    y: { label: y, type: 'log', tickFormat: 'd', grid: true },
    marks: [Plot.dot(points, { x: 'x', y: 'y', r: 3, className: 'chart-dots' })],
  }),
}
