// The map that moves. Without WebGL or without this script the map that the server drew stays, with its list.
import type { LandOutlines } from '../../publish/explorer/land-outlines.ts'
import type { TieColumns } from '../../publish/explorer/tie-columns.ts'

const explorer = document.getElementById('map-explorer')

if (explorer !== null) {
  if (canDraw()) {
    start(explorer).catch((error: unknown) => {
      console.error(error)
      stay(explorer)
    })
  } else stay(explorer)
}

async function start(section: HTMLElement): Promise<void> {
  const { land = '', ties = '' } = section.dataset
  const [{ openExplorer }, outlines, columns] = await Promise.all([
    import('./map/open-explorer.ts'),
    fetched<LandOutlines>(land),
    fetched<TieColumns>(ties),
  ])
  section.hidden = false
  const drawn = document.getElementById('map-drawn')
  if (drawn !== null) drawn.hidden = true
  await openExplorer(section, outlines, columns)
  section.dataset.state = 'ready'
}

async function fetched<Content>(address: string): Promise<Content> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} was answered with ${response.status}`)
  return response.json()
}

function canDraw(): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null
}

/** What the server drew is shown, and why nothing else. */
function stay(section: HTMLElement): void {
  section.hidden = true
  const isHidden = { 'map-drawn': false, 'map-no-webgl': false, 'map-can-move': true }
  for (const [id, hidden] of Object.entries(isHidden)) {
    const part = document.getElementById(id)
    if (part !== null) part.hidden = hidden
  }
}
