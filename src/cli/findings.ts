// `pobratim findings`: what a person should look at.
import { type Finding, findingKinds } from '../model/finding.ts'
import type { SourceId } from '../model/ids.ts'
import type { Source } from '../model/source.ts'
import { type Command, sharedOptions, UsageError } from './command.ts'
import { registerOptions, registerPlace } from './register-place.ts'
import { print, say, tell } from './terminal.ts'
import { today } from './today.ts'

export const findingsCommand: Command = {
  name: 'findings',
  summary: 'print what a person should look at',
  usage: '[options]',
  options: {
    kind: { type: 'string', value: 'KIND', help: `only ${findingKinds.join(', ')}` },
    ...registerOptions,
    json: sharedOptions.json,
  },
  details:
    'Gravest first. Exit code: 0 done, also when there is nothing to find; 1 there is no register, 2 wrong use.',
  async run(words) {
    const kind = findingKinds.find((known) => known === words.string('kind'))
    if (kind === undefined && words.string('kind') !== undefined) {
      throw new UsageError(`"${words.string('kind')}" is no kind of finding: ${findingKinds.join(', ')}`)
    }
    const { openReadyRegister } = await import('../pipeline/open-register.ts')
    const { exportFinding } = await import('../publish/exports/export-finding.ts')
    const store = await openReadyRegister({
      ...registerPlace(words),
      mustExist: true,
      day: today(),
      onRebuild: () => say('pobratim: bringing the sources together first'),
    })
    try {
      const sources = new Map((await store.sources.list()).map((source) => [source.id, source]))
      for (const finding of await store.findings.list(kind === undefined ? {} : { kind })) {
        if (words.has('json')) await print(exportFinding(finding, sources))
        else await tell(lineOf(finding, sources))
      }
      return 0
    } finally {
      await store.close()
    }
  },
}

function lineOf({ severity, kind, message, sources }: Finding, held: ReadonlyMap<SourceId, Source>): string {
  const locations = new Set(sources.flatMap(({ source }) => held.get(source)?.location ?? []))
  const where = locations.size === 0 ? '' : ` (${[...locations].join(', ')})`
  return `${severity.padEnd(7)}  ${kind.padEnd(10)}  ${message}${where}`
}
