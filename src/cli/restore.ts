// `pobratim restore`: a register from a backup, in a folder or a database that holds none.
import type { Command } from './command.ts'
import { figuresSummary } from './figures-summary.ts'
import { onePath } from './one-path.ts'
import { registerOptions, registerPlace } from './register-place.ts'
import { openTalkingStages } from './stages.ts'
import { clearProgress, print, showProgress } from './terminal.ts'
import { today } from './today.ts'
import { verifiedSummary } from './verified-summary.ts'

export const restoreCommand: Command = {
  name: 'restore',
  summary: 'bring a register back from a backup',
  usage: 'FILE [options]',
  options: registerOptions,
  details: `A backup of either engine goes into either; what follows from the facts is computed anew.
A register that holds anything is not touched; a file that is damaged or was changed is refused.
Exit code: 0 done, 1 failed and nothing restored, 2 wrong use.`,
  async run(words) {
    const file = onePath(words, 'the backup to restore')
    const place = registerPlace(words)
    const { openRegister } = await import('../pipeline/open-register.ts')
    const { restore } = await import('../pipeline/backup/back-up.ts')
    const { rebuild } = await import('../pipeline/views/rebuild.ts')
    const store = await openRegister(place)
    try {
      await print(verifiedSummary(await restore(store, file)))
      const stages = await openTalkingStages(place.directory)
      await rebuild(store, { day: today(), stages, onProgress: showProgress })
      clearProgress()
      await print(await figuresSummary(store))
      return 0
    } finally {
      await store.close()
    }
  },
}
