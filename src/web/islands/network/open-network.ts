// Puts the explorer of the network together: bodies and ties as the server laid them out, colours, the chosen body, a chain, what is saved.
import Sigma from 'sigma'
import type { NetworkColumns } from '../../../publish/explorer/network-columns.ts'
import { followTheme } from '../theme.ts'
import { ChosenNode } from './chosen-node.ts'
import { drawnGraphOf } from './drawn-graph.ts'
import { followColours } from './follow-colours.ts'
import { followSaving } from './follow-saving.ts'
import { moveByKeys } from './move-by-keys.ts'

/** With more ties than these they are left out while the drawing moves, so that it follows the hand. */
const manyTies = 4000

export function openNetwork(section: HTMLElement, columns: NetworkColumns): void {
  const container = section.querySelector<HTMLElement>('.explorer-ground')
  if (container === null) return
  const graph = drawnGraphOf(columns)
  const sigma = new Sigma(graph, container, {
    hideEdgesOnMove: graph.size > manyTies,
    labelFont: '"Source Serif 4", serif',
    labelSize: 15,
    labelWeight: '400',
    labelDensity: 0.6,
    labelRenderedSizeThreshold: 6,
    zIndex: true,
    // On paper the explorer is not shown, and has no room.
    allowInvalidContainer: true,
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    // The drawing of a chosen body's name is done by its card.
    defaultDrawNodeHover: () => {},
  })
  const chain = (section.dataset.chain ?? '').split(' ').filter((id) => graph.hasNode(id))
  const chosen = new ChosenNode(sigma, section, { columns, chain })
  followColours(sigma, section, columns)
  followTheme(({ ink, line, quiet, accent, paper }) => {
    sigma.setSetting('labelColor', { color: ink })
    chosen.paint({ tie: line, chosenTie: accent, away: quiet, paper })
  })
  moveByKeys(sigma, section, container)
  followSaving(sigma, section, columns)
}
