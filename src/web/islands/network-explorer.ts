// The network that moves. Without WebGL or without this script the form, the chain and the table stay as the server wrote them.
import type { NetworkColumns } from '../../publish/explorer/network-columns.ts'

const explorer = document.getElementById('network-explorer')

if (explorer !== null && document.createElement('canvas').getContext('webgl2') !== null) {
  start(explorer).catch((error: unknown) => {
    console.error(error)
    explorer.hidden = true
  })
}

async function start(section: HTMLElement): Promise<void> {
  const [{ openNetwork }, response] = await Promise.all([
    import('./network/open-network.ts'),
    fetch(section.dataset.graph ?? ''),
  ])
  if (!response.ok) throw new Error(`the network was answered with ${response.status}`)
  const columns: NetworkColumns = await response.json()
  if (columns.parties.id.length === 0) return
  section.hidden = false
  openNetwork(section, columns)
  section.dataset.state = 'ready'
}
