// `pobratim resolve`: a list of names, each with the party that it means.
import { exportMatch } from '../publish/exports/export-match.ts'
import { answerSummary } from './answer-summary.ts'
import { type Command, type CommandWords, sharedOptions, UsageError } from './command.ts'
import { NoteCounts } from './note-counts.ts'
import { folderOf, namesFolder } from './register-place.ts'
import { openTalkingStages } from './stages.ts'
import { clearProgress, print, say, showProgress, tell } from './terminal.ts'

export const resolveCommand: Command = {
  name: 'resolve',
  summary: 'tell which place or body each name of a list means',
  usage: 'NAMES.csv [options]',
  options: {
    candidates: { type: 'string', value: 'N', help: 'tell the N likeliest of each name, 1 to 50' },
    column: { type: 'string', value: 'NAME', help: 'the column that holds the names (default: name)' },
    country: {
      type: 'string',
      value: 'NAME',
      help: 'the column that holds their countries (default: country)',
    },
    data: namesFolder,
    json: sharedOptions.json,
  },
  details: `NAMES.csv has the column name and, where they are known, country (a code such as RS, or a name), container
(the region or county) and language. One answer a row, in the order of the file; a list may be as long as it likes.
Exit code: 0 done, 1 the list cannot be read, 2 wrong use.`,
  async run(words) {
    const [file, ...others] = words.positionals
    if (file === undefined || others.length > 0) throw new UsageError('name one list of names, a CSV file')
    const told = { candidates: candidatesOf(words), runnersUp: words.string('candidates') !== undefined }
    const { resolveNames } = await import('../pipeline/names/resolve-names.ts')
    const noted = new NoteCounts()
    let done = 0
    const answers = resolveNames(file, {
      stages: await openTalkingStages(folderOf(words)),
      candidates: told.candidates,
      ...columnsOf(words),
      onProgress: (share) => {
        if (done % progressStep === 0) showProgress(`${done.toLocaleString('en')} names, ${percent(share)}`)
      },
    })
    for await (const answer of answers) {
      done++
      noted.add(answer)
      if (words.has('json')) await print(exportMatch(answer))
      else await tell(answerSummary(answer, told))
    }
    clearProgress()
    for (const line of noted.lines()) say(`pobratim: ${file}: ${line}`)
    return 0
  },
}

const progressStep = 500
const usualCandidates = 5
const mostCandidates = 50

function candidatesOf(words: CommandWords): number {
  const written = words.string('candidates')
  if (written === undefined) return usualCandidates
  const count = /^\d{1,3}$/.test(written) ? Number(written) : 0
  if (count < 1 || count > mostCandidates) {
    throw new UsageError(`--candidates "${written}" is no number from 1 to ${mostCandidates}`)
  }
  return count
}

function columnsOf(words: CommandWords) {
  const [name, country] = [words.string('column'), words.string('country')]
  return {
    ...(name === undefined ? {} : { nameColumn: name }),
    ...(country === undefined ? {} : { countryColumn: country }),
  }
}

const percent = (share: number) => `${Math.floor(share * 100)} %`
