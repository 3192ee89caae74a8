import { parse as parseCsv } from 'csv-parse/sync'
import { UndirectedGraph } from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { type SeenNetwork, seenAsCsv, seenAsGexf, seenAsSvg } from './write-seen.ts'

const seen: SeenNetwork = {
  width: 800,
  height: 600,
  bodies: [
    { id: 'pty_nis', name: 'Niš', country: 'Serbia', x: 10, y: 20, radius: 4, colour: '#0b565d' },
    {
      id: 'pty_evil',
      name: '=cmd|"<script>alert(1)</script>',
      country: '',
      x: 90,
      y: 80.06,
      radius: 2,
      colour: '#8b1740',
    },
  ],
  ties: [[0, 1]],
}

test('is a table whose names are no formulas', () => {
  const [line] = parseCsv(seenAsCsv(seen), { columns: true }) as Record<string, string>[]
  expect(line).toMatchObject({ from: 'pty_nis', from_name: 'Niš', from_country: 'Serbia', to: 'pty_evil' })
  expect(line?.to_name).toMatch(/^'=cmd/)
})

test('is a network that graphology reads, with places and colours', () => {
  const graph = parseGexf(UndirectedGraph, seenAsGexf(seen), { DOMParser: undefined } as never)
  expect([graph.order, graph.size]).toEqual([2, 1])
  expect(graph.getNodeAttributes('pty_nis')).toMatchObject({ label: 'Niš', country: 'Serbia', x: 10 })
  expect(graph.getNodeAttribute('pty_evil', 'label')).toContain('<script>')
})

test('is a picture in which names are words', () => {
  const svg = seenAsSvg(seen, { paper: '#ffffff', ink: '#000000', tie: '#cccccc' })
  const { document } = parseHTML(svg)
  expect(document.querySelectorAll('circle')).toHaveLength(2)
  expect(document.querySelector('script')).toBeNull()
  expect(document.querySelector('text')?.textContent).toBe('Niš')
  expect(svg).toContain('M10 20L90 80.1')
})
