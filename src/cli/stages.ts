// The stages for a person who waits: indexing the names of the world is told while it lasts.
import { showProgress } from './terminal.ts'

export async function openTalkingStages() {
  const { openStages } = await import('../pipeline/stages.ts')
  return openStages({
    onIndexing: (share) =>
      showProgress(`indexing the names of the world, once: ${Math.round(share * 100)} %`),
  })
}
