import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import type { Answer } from '../../model/decision.ts'
import { mintId, type RecordId, type SourceId } from '../../model/ids.ts'
import { questionId } from '../../model/question.ts'
import type { AgreementRecord, Mention } from '../../model/record.ts'
import { askAgreements, askClaim, askMention, type ReadRecord } from '../../review/ask.ts'
import { claimsOf } from '../../review/record-claims.ts'
import { viewTables } from '../../store/schema.ts'
import type { Reading, Store } from '../../store/store.ts'
import { openRegister } from '../open-register.ts'
import { openStages } from '../stages.ts'
import { rebuild } from './rebuild.ts'
import { refreshViews } from './refresh-views.ts'

const stages = openStages()
const folder = mkdtempSync(join(tmpdir(), 'pobratim-refresh-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Clear names, slips, names of several places, a region beside its city, and names that nobody bears. */
const names = [
  ['Niš', 'RS'],
  ['Nis', 'RS'],
  ['Košice', 'SK'],
  ['Kosicce', 'SK'],
  ['Serres', 'GR'],
  ['Chrysoupoli', 'GR'],
  ['Hrisupoli', 'GR'],
  ['Qwertopolis', 'GR'],
  ['Vitebsk', 'BY'],
  ['Vitebsk Region', 'BY'],
  ['Neunkirchen', 'DE'],
  ['Neuenkirchen', 'DE'],
] as const
const days = ['1996', '2001', '2001-03', '2001-03-22', '2002', '2031-05'] as const
const kinds = ['twinning', 'memorandum', 'cooperation_agreement', 'security_agreement'] as const

const told = fc.record({
  parties: fc.uniqueArray(fc.nat(names.length - 1), { minLength: 1, maxLength: 3 }),
  day: fc.option(fc.constantFrom(...days)),
  kind: fc.constantFrom(...kinds),
  status: fc.constantFrom('active', 'planned', 'ended'),
})
const page = fc.record({
  source: fc.nat(5),
  publisher: fc.option(fc.nat(names.length - 1)),
  asOf: fc.option(fc.constantFrom('2000', '2020')),
  isNoticed: fc.boolean(),
  records: fc.array(told, { maxLength: 4 }),
})
type Page = typeof page extends fc.Arbitrary<infer Value> ? Value : never

function readingOf({ source: number, publisher, asOf, isNoticed, records }: Page, turn: number): Reading {
  const id = mintId('source', `page${number}`)
  const [name, country] = names[publisher ?? 0]!
  const text = `${'word '.repeat(60)}${turn}`
  return {
    source: {
      id,
      location: `page${number}.txt`,
      title: `Page ${number}`,
      publisher: publisher === null ? null : { name, country },
      authority: publisher === null ? 'press' : 'party',
      language: 'en',
      mediaType: 'text/plain',
      asOf,
      notice: null,
    },
    snapshot: {
      id: String(turn).padStart(64, '0') as Reading['snapshot']['id'],
      location: `page${number}.txt`,
      mediaType: 'text/plain',
      charset: null,
      bytes: new TextEncoder().encode(text),
      fetchedAt: '2026-11-22T00:00:00.000Z',
    },
    document: { text, blocks: [] } as unknown as Reading['document'],
    records: records.map((record, at) => recordOf(id, record, at)),
    findings: isNoticed
      ? [{ kind: 'duplicate', severity: 'note', message: 'The same passage stands twice', start: 0, end: 24 }]
      : [],
    extractor: 'test@1',
  }
}

function recordOf(source: SourceId, plan: Page['records'][number], at: number): AgreementRecord {
  const start = at * 20
  const words = { start, end: start + 4, asWritten: 'word', origin: 'test@1' }
  const parties = plan.parties.map((party): Mention => {
    const [asWritten, country] = names[party]!
    const isRegion = asWritten.endsWith('Region')
    return {
      ...words,
      asWritten,
      role: 'partner',
      kindHint: isRegion ? 'region' : null,
      countryHint: country,
      containerHint: null,
    }
  })
  return {
    id: mintId('record', `${source}x${plan.parties.join('x')}x${at}`) as RecordId,
    parties,
    instrument: { type: plan.kind, ...words, asWritten: plan.kind },
    dates:
      plan.day === null
        ? []
        : [{ edtf: plan.day, role: 'signed', place: null, ...words, asWritten: plan.day }],
    areas: [],
    status: plan.status as AgreementRecord['status'],
    statusCitation: null,
    citation: { start, end: start + 19, quote: 'word word word word' },
  }
}

const neverAll = () => Promise.reject(new Error('all was computed anew'))

/** Every row of every view. */
function viewsOf(directory: string): Record<string, readonly string[]> {
  const database = new DatabaseSync(join(directory, 'register.sqlite'), { readOnly: true })
  try {
    const views = viewTables.filter((table) => table !== 'views_basis')
    return Object.fromEntries(
      views.map((table) => {
        const rows = database.prepare(`select * from ${table}`).all()
        return [table, rows.map((row) => JSON.stringify(row)).sort()]
      }),
    )
  } finally {
    database.close()
  }
}

const decision = fc.record({
  turn: fc.constant('decision' as const),
  kind: fc.constantFrom('claim', 'mention', 'agreements'),
  one: fc.nat(40),
  other: fc.nat(40),
  judgement: fc.constantFrom('same', 'different', 'unsure'),
  party: fc.nat(names.length - 1),
})
const undoing = fc.record({ turn: fc.constant('undo' as const), which: fc.nat(8) })
const step = fc.oneof({ weight: 3, arbitrary: page }, { weight: 3, arbitrary: decision }, undoing)
type Plan = typeof decision extends fc.Arbitrary<infer Value> ? Value : never

/** A question on something that the register holds, answered as planned; nothing where it holds too little. */
async function answerOf(store: Store, plan: Plan): Promise<Answer | undefined> {
  const sources = await store.sources.list()
  const reads = await Promise.all(
    sources.map(async ({ id, snapshot }) =>
      (await store.sources.records(id)).map((record): ReadRecord => ({ ...record, snapshot })),
    ),
  )
  const records = reads.flat()
  const [one, other] = [records[plan.one % records.length], records[plan.other % records.length]]
  if (one === undefined || other === undefined) return undefined
  const mention = one.mentions[plan.other % one.mentions.length]!.mention
  const claim = claimsOf(one.record)[0]!
  if (plan.kind === 'agreements' && one.record.id === other.record.id) return undefined
  const asked = {
    claim: askClaim(one, claim),
    mention: askMention(one, mention),
    agreements: askAgreements(one, other),
  }
  const question = asked[plan.kind]
  const parties = await store.parties.list()
  const isNamed = plan.kind === 'mention' && plan.judgement !== 'unsure'
  const version = (await store.decisions.on(questionId(question.subject))).length
  const told = {
    by: 'ana',
    at: '2026-11-22T10:00:00.000Z',
    how: 'test',
    value: null,
    undoes: null,
    reason: '',
  }
  const party = isNamed ? parties[plan.party % parties.length]!.id : null
  return { ...told, question, version, judgement: plan.judgement, party }
}

async function undoingOf(store: Store, which: number): Promise<Answer | undefined> {
  const log = await store.decisions.list()
  const found = log[which % log.length]?.decision
  if (found === undefined) return undefined
  const version = (await store.decisions.on(questionId(found.question.subject))).length
  return { ...found, version, judgement: null, value: null, party: null, undoes: found.number }
}

test('what pages and decisions change is the same, byte for byte, as if all were computed anew', async () => {
  let run = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 12 }), async (steps) => {
      const directory = join(folder, String(run++))
      const store = await openRegister({ directory })
      try {
        await rebuild(store, { stages, day: '2026-11-22' })
        for (const [turn, one] of steps.entries()) {
          if (!('turn' in one)) await store.facts.appendReading(readingOf(one, turn))
          else {
            const answer = await (one.turn === 'undo' ? undoingOf(store, one.which) : answerOf(store, one))
            if (answer !== undefined) expect((await store.decisions.append(answer)).kind).toBe('kept')
          }
          // On the last day a date has come that lay in the future before.
          const day = turn === 11 ? '2032-01-01' : '2026-11-22'
          await refreshViews({ ...store, replaceViews: neverAll }, { stages, day })
          const renewed = viewsOf(directory)
          await rebuild(store, { stages, day })
          expect(renewed).toEqual(viewsOf(directory))
        }
      } finally {
        await store.close()
        rmSync(directory, { recursive: true })
      }
    }),
    { numRuns: 30 },
  )
}, 180_000)
