// `pobratim wikidata`: what Wikidata lacks of the register, for QuickStatements.
import { createReadStream } from 'node:fs'
import type { LeftOutReason } from '../publish/exports/quick-statements.ts'
import type { Command } from './command.ts'
import { registerOptions, registerPlace } from './register-place.ts'
import { print, say } from './terminal.ts'
import { today } from './today.ts'

const reasonWords: Readonly<Record<LeftOutReason, string>> = {
  noItem: 'a body has no item',
  known: 'Wikidata has them',
  claimed: 'no side tells them itself',
  otherPaper: 'the paper is no twinning',
  otherBodies: 'more than two bodies, or states and organisations',
  notBegun: 'they are not in force yet, or nobody says so',
  noPage: 'no page of a side on the web tells them',
}

export const wikidataCommand: Command = {
  name: 'wikidata',
  summary: 'print what Wikidata lacks of the register, for QuickStatements',
  usage: '[ANSWER.csv…] [options]',
  options: registerOptions,
  details: `Without an answer it prints the queries that find the items of the register's bodies: ask them at
query.wikidata.org and save the answers as CSV. With the answers it prints the statements (P190, with P580, P582 and the
page that says so), and on stderr how many ties were left out, and why. A CSV of your own may name a body by its id:
columns item and party.
Exit code: 0 done, 1 there is no register or no such file, 2 wrong use.`,
  async run(words) {
    const { openReadyRegister } = await import('../pipeline/open-register.ts')
    const { itemQueries, readItems } = await import('../publish/exports/wikidata-items.ts')
    const store = await openReadyRegister({
      ...registerPlace(words),
      mustExist: true,
      day: today(),
      onRebuild: () => say('pobratim: bringing the sources together first'),
    })
    try {
      const parties = await store.parties.list()
      if (words.positionals.length === 0) {
        const queries = itemQueries(parties)
        for (const [index, query] of queries.entries())
          await print(`# ${index + 1} of ${queries.length}, for https://query.wikidata.org\n${query}\n`)
        return 0
      }
      const { selectAgreements } = await import('../pipeline/select-agreements.ts')
      const { quickStatements } = await import('../publish/exports/quick-statements.ts')
      const rows = (await Promise.all(words.positionals.map(rowsOf))).flat()
      const { items, doubtful } = readItems(rows, parties)
      const selection = await selectAgreements(store, { day: today(), origin: '' })
      const { lines, told, leftOut } = await quickStatements(selection, items)
      for (const line of lines) await print(line)
      say(`${told} ties that Wikidata lacks, in ${lines.length} statements`)
      for (const [reason, count] of Object.entries(leftOut))
        if (count > 0) say(`${count} left out: ${reasonWords[reason as LeftOutReason]}`)
      if (doubtful > 0) say(`${doubtful} bodies that several items claim to be were taken for none`)
      return 0
    } finally {
      await store.close()
    }
  },
}

async function rowsOf(file: string) {
  const { streamTable } = await import('../pipeline/sources/stream-table.ts')
  const rows = await Array.fromAsync(streamTable(createReadStream(file), { name: file, required: ['item'] }))
  return rows.map(({ cells }) => {
    const { item = '', geonames = '', party = '', twin = '' } = cells
    return { item, geonames, party, twin }
  })
}
