import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { geonamesRow } from '../test-support/small-gazetteer.ts'
import { openNameDesk } from './name-desk.ts'
import { officeFolders } from './office-names.ts'

const directory = mkdtempSync(join(tmpdir(), 'pobratim-desk-'))
afterAll(() => rmSync(directory, { recursive: true }))

const instead = join(directory, officeFolders.instead)
const parties = join(directory, officeFolders.parties)
const columns =
  'key,name,kind,country,container,lat,lng,population,geonameId,region,aliases,successor,from,to'

/** Asks until the answer has come, as long as indexing may take. */
async function eventually<Answer>(ask: () => Promise<Answer | null>): Promise<Answer> {
  for (;;) {
    const answer = await ask()
    if (answer !== null) return answer
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

test('knows what an office adds while the desk is open, and keeps what it knew where a row is broken', async () => {
  mkdirSync(instead, { recursive: true })
  mkdirSync(parties)
  writeFileSync(join(instead, 'small.txt'), geonamesRow({ id: 1, name: 'Niš' }))
  const desk = openNameDesk({ directory })
  expect((await desk.find('pty_g1'))?.state?.name).toBe('Serbia')
  expect(await desk.find('pty_plug')).toBeNull()
  writeFileSync(join(parties, 'office.csv'), `${columns}\nlug,Lug,city,RS,Niš,,,,,,Луг,pty_g1,,\n`)
  const lug = await eventually(() => desk.find('pty_plug'))
  expect([lug.party.container, lug.successor?.name]).toEqual(['Niš', 'Niš'])
  expect((await desk.suggest('Луг', { limit: 3 })).map(({ id }) => id)).toContain('pty_plug')
  appendFileSync(join(parties, 'office.csv'), 'x,Somewhere,planet,RS,,,,,,,,,,\n')
  expect((await desk.find('pty_plug'))?.party.name).toBe('Lug')
  expect((await desk.answer({ name: 'Lug', country: 'RS' })).match?.known.id).toBe('pty_plug')
}, 120_000)

test('a desk that cannot be opened says why, and is tried again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pobratim-desk-'))
  const broken = join(folder, officeFolders.parties, 'office.csv')
  mkdirSync(join(folder, officeFolders.parties))
  writeFileSync(broken, `${columns}\nx,Somewhere,planet,RS,,,,,,,,,,\n`)
  const desk = openNameDesk({ directory: folder })
  for (const id of ['pty_RS', 'pty_SK']) await expect(desk.find(id)).rejects.toThrow('no such kind: planet')
  rmSync(broken)
  expect((await desk.find('pty_RS'))?.party.name).toBe('Serbia')
  rmSync(folder, { recursive: true })
}, 120_000)
