import { describe, expect, test } from 'vitest'
import type { Agreement } from '../../model/agreement.ts'
import type { PartyId } from '../../model/ids.ts'
import { exampleRegister } from '../test-support/example-register.ts'
import { selectFrom } from '../test-support/select-from.ts'
import { quickStatements } from './quick-statements.ts'
import { itemQueries, readItems } from './wikidata-items.ts'

const kosice = exampleRegister.agreements.find(({ id }) => id === 'agr_nis-kosice')!
const [one, other] = kosice.parties
const own = kosice.sources.find(({ side }) => side !== null)!

function tell(
  told: Partial<Agreement> = {},
  { twins = [] as string[], location = 'https://nis.example/twins' } = {},
) {
  const agreement: Agreement = { ...kosice, ...told }
  const sources = exampleRegister.sources.map((source) => ({ ...source, location }))
  const items = new Map<PartyId, { id: string; twins: Set<string> }>([
    [one!.id, { id: 'Q1', twins: new Set(twins) }],
    [other!.id, { id: 'Q2', twins: new Set(twins) }],
  ])
  return quickStatements(selectFrom({ ...exampleRegister, sources, agreements: [agreement] }), items)
}

describe('a twinning', () => {
  test('is told both ways, with its start and the page that says so', async () => {
    const { lines, told } = await tell()
    expect(told).toBe(1)
    expect(lines).toHaveLength(2)
    for (const line of lines) {
      expect(line).toMatch(
        /^Q[12]\tP190\tQ[12]\tP580\t\+2001-03-22T00:00:00Z\/11\tS854\t"https:\/\/nis\.example\/twins"\tS813\t\+\d{4}-\d\d-\d\dT00:00:00Z\/11$/,
      )
    }
    expect(lines.map((line) => line.split('\t')[0]).sort()).toEqual(['Q1', 'Q2'])
  })

  test.each([
    ['2001', '+2001-00-00T00:00:00Z/9'],
    ['2001-03', '+2001-03-00T00:00:00Z/10'],
  ])('of %s is told as exactly and no more', async (on, time) => {
    const { lines } = await tell({ events: [{ kind: 'signed', on, place: null }] })
    expect(lines[0]).toContain(`\tP580\t${time}\t`)
  })

  test('that has ended has its end', async () => {
    const { lines } = await tell({
      events: [
        { kind: 'signed', on: '1995', place: null },
        { kind: 'terminated', on: '2022-03', place: null },
      ],
      claimedStatus: 'ended',
    })
    expect(lines[0]).toContain('\tP582\t+2022-03-00T00:00:00Z/10\t')
  })
})

test.each<[string, Partial<Agreement>, Parameters<typeof tell>[1]]>([
  ['known', {}, { twins: ['Q1', 'Q2'] }],
  ['claimed', { evidence: 'claimed' }, {}],
  ['otherPaper', { instrument: { type: 'memorandum', title: null } }, {}],
  ['otherBodies', { parties: [...kosice.parties, { ...one!, id: 'pty_x' as PartyId }] }, {}],
  ['otherBodies', { parties: [one!, { ...other!, kind: 'state' }] }, {}],
  ['noItem', { parties: [one!, { ...other!, id: 'pty_x' as PartyId }] }, {}],
  ['notBegun', { events: [{ kind: 'proposed', on: null, place: null }], claimedStatus: 'planned' }, {}],
  ['noPage', {}, { location: '/home/office/twins.html' }],
  ['noPage', { sources: [{ ...own, side: null }] }, {}],
])('what is left out is counted: %s', async (reason, told, options) => {
  const { lines, leftOut } = await tell(told, options)
  expect(lines).toEqual([])
  expect(Object.entries(leftOut).filter(([, count]) => count > 0)).toEqual([[reason, 1]])
})

test('no address of a page can end its field or begin another statement', async () => {
  const { lines } = await tell({}, { location: 'https://nis.example/a"\tP31\tQ5\nQ42\tP31' })
  for (const line of lines) expect(line.split('\t')).toHaveLength(9)
})

describe('items', () => {
  const parties = [
    { id: 'pty_g1' as PartyId, geonameId: 1 },
    { id: 'pty_g2' as PartyId, geonameId: 2 },
    { id: 'pty_u' as PartyId, geonameId: null },
  ]
  const row = (told: object) => ({ item: '', geonames: '', party: '', twin: '', ...told })

  test('are asked for by the ids of places, a part at a time', () => {
    expect(itemQueries(parties)[0]).toContain('VALUES ?geonames { "1" "2" }')
    const many = Array.from({ length: 4_500 }, (_, id) => ({ geonameId: id + 1 }))
    expect(itemQueries(many)).toHaveLength(3)
  })

  test('are read from the answer, or from the office’s own list', () => {
    const { items, doubtful } = readItems(
      [
        row({
          item: 'http://www.wikidata.org/entity/Q10',
          geonames: '1',
          twin: 'http://www.wikidata.org/entity/Q7',
        }),
        row({
          item: 'http://www.wikidata.org/entity/Q10',
          geonames: '1',
          twin: 'http://www.wikidata.org/entity/Q8',
        }),
        row({ item: 'Q20', party: 'pty_u' }),
        row({ item: 'Q30; DROP', geonames: '2' }),
      ],
      parties,
    )
    expect([...items.get('pty_g1' as PartyId)!.twins]).toEqual(['Q7', 'Q8'])
    expect(items.get('pty_u' as PartyId)?.id).toBe('Q20')
    expect([items.size, doubtful]).toEqual([2, 0])
  })

  test('of which two claim to be one body are left out', () => {
    const rows = [row({ item: 'Q1', geonames: '1' }), row({ item: 'Q2', geonames: '1' })]
    expect(readItems(rows, parties)).toEqual({ items: new Map(), doubtful: 1 })
  })
})
