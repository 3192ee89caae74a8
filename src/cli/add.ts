// `pobratim add`: sources read into the register.
import { type Command, sharedOptions } from './command.ts'
import { figuresSummary } from './figures-summary.ts'
import { registerOptions, registerPlace } from './register-place.ts'
import { sourceDefaults, sourceDetails, sourceLocations, sourceOptions } from './source-words.ts'
import { openTalkingStages } from './stages.ts'
import { clearProgress, print, say, showProgress, tell } from './terminal.ts'
import { today } from './today.ts'

export const addCommand: Command = {
  name: 'add',
  summary: 'read sources into the register',
  usage: 'SOURCE… [options]',
  options: { ...sourceOptions, ...registerOptions, json: sharedOptions.json },
  details: `${sourceDetails}
A source that is read again replaces nothing: its former reading is kept, the register follows the newest.
Exit code: 0 all were added, 1 one was not, 2 wrong use.`,
  async run(words) {
    const locations = sourceLocations(words)
    const defaults = sourceDefaults(words)
    const { openRegister } = await import('../pipeline/open-register.ts')
    const { addSources } = await import('../pipeline/add-sources.ts')
    const place = registerPlace(words)
    const store = await openRegister(place)
    try {
      const { sources, failures } = await addSources(store, locations, {
        defaults,
        stages: await openTalkingStages(place.directory),
        day: today(),
        onProgress: ({ done, of, location }) => showProgress(`reading ${done + 1} of ${of}: ${location}`),
        onStep: showProgress,
      })
      clearProgress()
      for (const { location, message } of failures) say(`pobratim: ${location}: ${message}`)
      for (const { location, records } of sources) {
        if (words.has('json')) await print(JSON.stringify({ location, records }))
        else await tell(`${location}: ${records === 1 ? '1 record' : `${records} records`}`)
      }
      if (!words.has('json')) await print(await figuresSummary(store))
      return failures.length > 0 ? 1 : 0
    } finally {
      await store.close()
    }
  },
}
