import { parse as parseCsv } from 'csv-parse/sync'
import { MultiGraph } from 'graphology'
import graphologyGexf from 'graphology-gexf'
import graphologyGraphml from 'graphology-graphml'
import oxigraph from 'oxigraph'
import { describe, expect, test } from 'vitest'
import { exampleRegister } from '../test-support/example-register.ts'
import { hostileRegister } from '../test-support/hostile-register.ts'
import { type RegisterInMemory, textOf } from '../test-support/select-from.ts'
import { agreementsTable } from './agreements-table.ts'
import { claimsTable } from './claims-table.ts'
import { csvOf } from './csv.ts'
import { geoJson } from './geo-json.ts'
import { gexf } from './gexf.ts'
import { graphMl } from './graph-ml.ts'
import { jsonLd } from './json-ld.ts'
import { ndjson } from './ndjson.ts'
import { partiesTable } from './parties-table.ts'
import { turtle } from './turtle.ts'

const registers: Readonly<Record<string, RegisterInMemory>> = {
  example: exampleRegister,
  hostile: hostileRegister,
}
const each = Object.entries(registers)

describe('csv-parse', () => {
  const rowsOf = async (table: typeof agreementsTable, register: RegisterInMemory) => {
    const rows: Record<string, string>[] = parseCsv(await textOf(csvOf(table), register), { columns: true })
    return rows
  }

  test.each(each)(
    'reads a row for every agreement, party and claim of the %s register',
    async (_, register) => {
      const { agreements, parties } = register
      const claims = agreements.flatMap(({ fields }) => fields.flatMap((field) => field.claims))
      expect(await rowsOf(agreementsTable, register)).toHaveLength(agreements.length)
      expect(await rowsOf(partiesTable, register)).toHaveLength(parties.length)
      expect(await rowsOf(claimsTable, register)).toHaveLength(claims.length)
    },
  )

  test('reads what the register holds', async () => {
    const rows = await rowsOf(agreementsTable, exampleRegister)
    expect(rows.find(({ id }) => id === 'agr_nis-kosice')).toMatchObject({
      parties: 'Košice; Niš',
      signed: '2001-03-22',
      evidence: 'twoSided',
      areas: 'culture; economy; tourism; sport; city administration; environment',
    })
  })
})

describe('graphology', () => {
  const parsers = { graphMl: [graphMl, graphologyGraphml], gexf: [gexf, graphologyGexf] } as const

  test.each(Object.entries(parsers))('reads the network of %s', async (_, [format, parser]) => {
    const graph = parser.parse(MultiGraph, await textOf(format, exampleRegister))
    expect(graph.order).toBe(exampleRegister.parties.length)
    expect(graph.size).toBe(exampleRegister.agreements.length)
    expect(graph.extremities('agr_nis-kosice').sort()).toEqual(['pty_kosice', 'pty_nis'])
    expect(graph.getNodeAttributes('pty_nis')).toMatchObject({ name: 'Niš', country: 'RS', lat: 43.32 })
    expect(graph.getEdgeAttributes('agr_nis-kosice')).toMatchObject({
      signed: '2001-03-22',
      status: 'inForce',
    })
  })

  test.each(Object.entries(parsers))('reads hostile names of %s as names', async (_, [format, parser]) => {
    const graph = parser.parse(MultiGraph, await textOf(format, hostileRegister))
    expect(graph.order).toBe(hostileRegister.parties.length)
    expect(graph.size).toBe(hostileRegister.agreements.length)
    expect(graph.getNodeAttribute('pty_h000', 'name')).toBe('<script>alert(1)</script>')
  })
})

describe('oxigraph', () => {
  test.each(each)(
    'reads the same triples from Turtle and JSON-LD of the %s register',
    async (_, register) => {
      const fromTurtle = new oxigraph.Store()
      fromTurtle.load(await textOf(turtle, register), { format: 'text/turtle' })
      const fromJson = new oxigraph.Store()
      fromJson.load(await textOf(jsonLd, register), { format: 'application/ld+json' })
      const lines = (store: typeof fromTurtle) =>
        store.dump({ format: 'application/n-quads' }).split('\n').sort()
      expect(fromTurtle.size).toBeGreaterThan(500)
      expect(lines(fromJson)).toEqual(lines(fromTurtle))
    },
  )

  test('answers who says what, from the triples alone', async () => {
    const store = new oxigraph.Store()
    store.load(await textOf(turtle, exampleRegister), { format: 'text/turtle' })
    const answer = store.query(`
      prefix terms: <https://register.example/terms#>
      prefix prov: <http://www.w3.org/ns/prov#>
      prefix oa: <http://www.w3.org/ns/oa#>
      prefix dcterms: <http://purl.org/dc/terms/>
      select ?words ?read where {
        ?claim terms:of <https://register.example/agreements/agr_nis-kosice>; terms:field "signed";
          prov:wasAttributedTo <https://register.example/parties/pty_kosice>; prov:wasQuotedFrom ?passage.
        ?passage oa:exact ?words; dcterms:isPartOf ?snapshot.
        ?snapshot prov:generatedAtTime ?read
      }`) as Map<string, { value: string }>[]
    expect(answer.map((row) => [row.get('words')?.value, row.get('read')?.value])).toEqual([
      ['22/3/2001', '2026-11-21T08:15:00Z'],
    ])
  })

  test('finds no triple of a hostile name that says anything of somebody else', async () => {
    const store = new oxigraph.Store()
    store.load(await textOf(turtle, hostileRegister), { format: 'text/turtle' })
    const subjects = new Set(store.match().map(({ subject }) => subject.value))
    expect([...subjects].filter((one) => !one.startsWith('https://register.example/'))).toEqual([])
  })
})

describe('JSON', () => {
  test.each(each)('is one agreement a line for the %s register', async (_, register) => {
    const lines = (await textOf(ndjson, register)).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(register.agreements.map(({ id }) => id).sort())
  })

  test('comes back as the very words, whatever they are', async () => {
    const lines = (await textOf(ndjson, hostileRegister)).trimEnd().split('\n')
    const titles = lines.map((line) => JSON.parse(line).instrument.title)
    expect(titles).toEqual(hostileRegister.agreements.map(({ instrument }) => instrument.title))
  })

  test.each(each)('is a map of points and lines for the %s register', async (_, register) => {
    const { type, features } = JSON.parse(await textOf(geoJson, register))
    expect(type).toBe('FeatureCollection')
    expect(features).toHaveLength(register.parties.length + register.agreements.length)
  })
})
