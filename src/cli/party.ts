// `pobratim party add`: a body that the gazetteer lacks, kept beside the register.
import { type Command, sharedOptions, UsageError } from './command.ts'
import { partyOptions, partyTold } from './party-words.ts'
import { folderOf, namesFolder } from './register-place.ts'
import { openTalkingStages } from './stages.ts'
import { clearProgress, print, say, tell } from './terminal.ts'

export const partyCommand: Command = {
  name: 'party',
  summary: 'add a body that pobratim does not know yet',
  usage: 'add NAME --kind KIND [options]',
  options: {
    ...partyOptions,
    data: namesFolder,
    json: sharedOptions.json,
  },
  details: `It is kept in parties/office.csv in the register's folder and known at once; pobratim rebuild lets the register's
agreements know it too. That file may be edited by hand. Exit code: 0 added, 1 it cannot be, 2 wrong use.`,
  async run(words) {
    const [verb, name, ...others] = words.positionals
    if (verb !== 'add' || name === undefined || others.length > 0)
      throw new UsageError('tell what to add: pobratim party add "Guča" --kind city --country RS')
    const directory = folderOf(words)
    const { addParty } = await import('../pipeline/names/add-party.ts')
    const { party, path } = await addParty(
      { name, ...partyTold(words) },
      { directory, anyway: words.has('anyway'), openStages: () => openTalkingStages(directory) },
    )
    clearProgress()
    const { id, kind, country, container } = party
    if (words.has('json'))
      await print(JSON.stringify({ id, name: party.name, kind, country, container, path }))
    else {
      const where = [container, country].filter((place) => place !== null).join(', ')
      await tell(`${party.name}${where === '' ? '' : `, ${where}`} · ${kind} · ${id}`)
      say(`pobratim: kept in ${path}; \`pobratim rebuild\` lets the register's agreements know it too`)
    }
    return 0
  },
}
