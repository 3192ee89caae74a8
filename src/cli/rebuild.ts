// `pobratim rebuild`: everything that is computed, computed anew from the facts.
import type { Command } from './command.ts'
import { figuresSummary } from './figures-summary.ts'
import { registerOptions, registerPlace } from './register-place.ts'
import { openTalkingStages } from './stages.ts'
import { clearProgress, print, showProgress } from './terminal.ts'
import { today } from './today.ts'

export const rebuildCommand: Command = {
  name: 'rebuild',
  summary: 'compute agreements and findings anew from what was read',
  usage: '[options]',
  options: registerOptions,
  details: `Needed after pobratim or its gazetteer was updated; what was read is not touched.
Exit code: 0 done, 1 there is no register, 2 wrong use.`,
  async run(words) {
    const { openRegister } = await import('../pipeline/open-register.ts')
    const { rebuild } = await import('../pipeline/views/rebuild.ts')
    const place = registerPlace(words)
    const store = await openRegister({ ...place, mustExist: true })
    try {
      await rebuild(store, {
        day: today(),
        stages: await openTalkingStages(place.directory),
        onProgress: showProgress,
      })
      clearProgress()
      await print(await figuresSummary(store))
      return 0
    } finally {
      await store.close()
    }
  },
}
