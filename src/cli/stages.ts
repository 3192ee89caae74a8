// The stages for a person who waits: indexing the names of the world is told while it lasts.
import { showProgress } from './terminal.ts'

/** `directory` is the register's, whose office may have added names of its own. */
export async function openTalkingStages(directory: string | undefined) {
  const { openStages } = await import('../pipeline/stages.ts')
  return openStages({
    ...(directory === undefined ? {} : { directory }),
    onIndexing: (share) =>
      showProgress(`indexing the names of the world, once: ${Math.round(share * 100)} %`),
  })
}
