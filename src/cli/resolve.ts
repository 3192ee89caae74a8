// `pobratim resolve`: a list of names, each with the party that it means.
import { exportMatch } from '../publish/export-match.ts'
import { type Command, sharedOptions, UsageError } from './command.ts'
import { openTalkingStages } from './stages.ts'
import { clearProgress, print, say, showProgress, tell } from './terminal.ts'

export const resolveCommand: Command = {
  name: 'resolve',
  summary: 'tell which place or body each name of a list means',
  usage: 'NAMES.csv [options]',
  options: { json: sharedOptions.json },
  details: `NAMES.csv has the column name and, where they are known, country (a code such as RS, or a name) and
language. One answer a row, in the order of the file. Exit code: 0 done, 1 the list cannot be read, 2 wrong use.`,
  async run(words) {
    const [file, ...others] = words.positionals
    if (file === undefined || others.length > 0) throw new UsageError('name one list of names, a CSV file')
    const { resolveNames } = await import('../pipeline/resolve-names.ts')
    let done = 0
    const unknown = new Set<string>()
    for await (const answer of resolveNames(file, { stages: await openTalkingStages() })) {
      if (++done % 500 === 0) showProgress(`${done} names`)
      if (answer.unknownCountry !== null) unknown.add(answer.unknownCountry)
      if (words.has('json')) await print(exportMatch(answer))
      else await tell(summaryOf(answer))
    }
    clearProgress()
    for (const country of unknown)
      say(`pobratim: "${country}" is no country; its names were looked for everywhere`)
    return 0
  },
}

type Answer = Parameters<typeof exportMatch>[0]

function summaryOf({ name, country, match }: Answer): string {
  const asked = country === null ? name : `${name} (${country})`
  if (match === null) return `${asked}: nobody`
  const { known, score } = match
  const where = [known.container, known.country].filter((place) => place !== null).join(', ')
  return `${asked}: ${known.name}${where === '' ? '' : `, ${where}`} · ${known.kind} · ${known.id} · ${score.toFixed(2)}`
}
