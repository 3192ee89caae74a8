// Colours bodies by their country or by their community; the largest few have a colour of their own, told in a legend.
import type Sigma from 'sigma'
import type { NetworkColumns } from '../../../publish/explorer/network-columns.ts'
import { followTheme } from '../theme.ts'
import type { DrawnGraph, NodeLook } from './drawn-graph.ts'

/** Told apart by people who see colours otherwise, too (after Okabe and Ito), darker on paper and lighter in the dark. */
const palettes = {
  light: ['#0b565d', '#b3500b', '#5b3a8c', '#8b1740', '#2f6b1f', '#7a5a00', '#1f4f9c'],
  dark: ['#7cc7cb', '#f0a35e', '#b7a1ea', '#f296b2', '#9bd08a', '#e3c565', '#8fb6f5'],
} as const

export function followColours(
  sigma: Sigma<NodeLook>,
  section: HTMLElement,
  { countries }: NetworkColumns,
): void {
  const graph = sigma.getGraph() as DrawnGraph
  const choice = section.querySelector('select')
  const legend = section.querySelector<HTMLElement>('.explorer-legend')
  const nameOf = (group: string) =>
    choice?.value === 'country'
      ? (countries[group] ?? group)
      : (legend?.dataset.community ?? '').replace('{number}', String(Number(group) + 1))
  const groupOf = ({ country, community }: NodeLook) =>
    choice?.value === 'country' ? (country ?? '') : String(community)
  const paint = (palette: readonly string[], rest: string) => {
    const sizes = new Map<string, number>()
    graph.forEachNode((_, look) => {
      const group = groupOf(look)
      sizes.set(group, (sizes.get(group) ?? 0) + 1)
    })
    const largest = [...sizes]
      .filter(([group, size]) => group !== '' && size > 1)
      .sort(([, one], [, other]) => other - one)
      .slice(0, palette.length)
    const colours = new Map(largest.map(([group], place) => [group, palette[place] ?? rest]))
    graph.updateEachNodeAttributes((_, look) => ({ ...look, color: colours.get(groupOf(look)) ?? rest }))
    legend?.replaceChildren(
      ...largest.map(([group, size], place) => lineOf(`${nameOf(group)} · ${size}`, palette[place] ?? rest)),
      ...(sizes.size > largest.length ? [lineOf(legend.dataset.others ?? '', rest)] : []),
    )
  }
  let repaint = () => {}
  followTheme(({ isDark, quiet }) => {
    repaint = () => paint(palettes[isDark ? 'dark' : 'light'], quiet)
    repaint()
  })
  choice?.addEventListener('change', () => repaint())
}

function lineOf(words: string, colour: string): HTMLElement {
  const [line, dot] = [document.createElement('li'), document.createElement('span')]
  dot.className = 'legend-dot'
  dot.style.backgroundColor = colour
  line.append(dot, words)
  return line
}
