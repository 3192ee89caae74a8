// `pobratim gazetteer import`: a GeoNames dump taken beside, or instead of, the gazetteer that comes with pobratim.
import { type Command, sharedOptions, UsageError } from './command.ts'
import { folderOf, namesFolder } from './register-place.ts'
import { openTalkingStages } from './stages.ts'
import { clearProgress, print, say, showProgress, tell } from './terminal.ts'

export const gazetteerCommand: Command = {
  name: 'gazetteer',
  summary: 'import places from a GeoNames dump',
  usage: 'import FILE [options]',
  options: {
    instead: {
      type: 'boolean',
      help: 'use it instead of the gazetteer that comes with pobratim, not beside it',
    },
    data: namesFolder,
    json: sharedOptions.json,
  },
  details: `FILE is text in the 19 columns of https://download.geonames.org/export/dump/, such as RS.txt or cities500.txt.
Populated places are taken over; rows of other things are left out, broken ones refused with their line. A place
that is known already is from then on as FILE tells it. A file of the same name imported again replaces the first.
Exit code: 0 all was taken over, 1 rows were refused or the file cannot be read, 2 wrong use.`,
  async run(words) {
    const [verb, file, ...others] = words.positionals
    if (verb !== 'import' || file === undefined || others.length > 0)
      throw new UsageError('name one dump: pobratim gazetteer import RS.txt')
    const directory = folderOf(words)
    const { importGazetteer } = await import('../pipeline/names/import-gazetteer.ts')
    const imported = await importGazetteer(file, {
      directory,
      instead: words.has('instead'),
      onProgress: (share) => showProgress(`reading ${file}: ${Math.floor(share * 100)} %`),
    })
    await (await openTalkingStages(directory)).gazetteer()
    clearProgress()
    const { path, places, others: otherRows, refused, refusals } = imported
    for (const { line, reason } of refusals) say(`pobratim: ${file}, line ${line}: refused, ${reason}`)
    if (refused > refusals.length)
      say(`pobratim: ${file}: and ${refused - refusals.length} more were refused`)
    if (words.has('json')) {
      await print(JSON.stringify({ path, places, others: otherRows, refused, refusals }))
    } else {
      const taken = `${figure(places)} ${places === 1 ? 'place' : 'places'} taken over`
      await tell(
        `${file}: ${taken}, ${figure(otherRows)} of other things left out, ${figure(refused)} refused`,
      )
    }
    return refused > 0 ? 1 : 0
  },
}

const figure = (count: number) => count.toLocaleString('en')
