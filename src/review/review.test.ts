import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { consolidate } from '../consolidate/consolidate.ts'
import type { Decision } from '../model/decision.ts'
import { mintId, type SnapshotId } from '../model/ids.ts'
import { type Question, questionId } from '../model/question.ts'
import type { DateClaim } from '../model/record.ts'
import type { ResolvedRecord } from '../model/resolved-record.ts'
import {
  buildPage,
  buildParty,
  buildRecord,
  buildSource,
  type RecordPlan,
} from '../model/test-support/build-record.ts'
import { applyDecisions, type PartyBook } from './apply-decisions.ts'
import { askAgreements, askClaim, askMention, type ReadRecord } from './ask.ts'
import { openQuestions } from './open-questions.ts'
import { claimsOf } from './record-claims.ts'
import { standingDecisions } from './standing-decisions.ts'

const nis = buildParty('Niš')
const kosice = buildParty('Košice', 'SK')
const serres = buildParty('Serres', 'GR')
const nowhere = { ...buildParty('Nowhere', null), origin: 'source' as const }
const nisPage = buildPage(nis)
const blog = buildSource('blog.html')

const parties: PartyBook = {
  find: (id) => [nis, kosice, serres].find((party) => party.id === id) ?? null,
  asWritten: ({ asWritten }) => ({ ...buildParty(asWritten, null), origin: 'source' }),
}

const before = 'b'.repeat(64) as SnapshotId
const after = 'a'.repeat(64) as SnapshotId

function read(plan: Omit<RecordPlan, 'source'> & Partial<RecordPlan>, snapshot = before): ReadRecord {
  return { ...buildRecord({ source: nisPage, publisher: nis, ...plan }), snapshot }
}

function decide(number: number, question: Question, told: Partial<Decision>): Decision {
  const nothingMore = { value: null, party: null, undoes: null, reason: '', judgement: null }
  return { number, question, version: 0, by: 'ana', at: '2026-11-22', how: 'desk', ...nothingMore, ...told }
}

function undo(number: number, undone: Decision): Decision {
  return decide(number, undone.question, { undoes: undone.number })
}

const apply = (records: readonly ReadRecord[], ...log: readonly Decision[]) =>
  applyDecisions(records, log, parties)
const dateIn = ({ record }: ResolvedRecord) => record.dates.map(({ edtf, role }) => `${role} ${edtf}`)
const claim = (one: ReadRecord, field: string) =>
  claimsOf(one.record).find(({ value }) => value.field === field)!
const bring = ({ records, pairs }: ReturnType<typeof apply>) =>
  consolidate({ resolved: records, minted: [], day: '2026-11-22', decided: pairs })

describe('which decisions stand', () => {
  const question = askMention(
    read({ parties: [nis, serres] }),
    read({ parties: [nis, serres] }).mentions[1]!.mention,
  )
  const first = decide(1, question, { judgement: 'unsure' })
  const second = decide(2, question, { judgement: 'new' })
  const numberOf = (...log: readonly Decision[]) =>
    [...standingDecisions(log).values()].map(({ number }) => number)

  test('the newest on a question', () => expect(numberOf(first, second)).toEqual([2]))
  test('one taken back lets the one before it stand', () =>
    expect(numberOf(first, second, undo(3, second))).toEqual([1]))
  test('all taken back, none stands', () => expect(numberOf(first, undo(2, first))).toEqual([]))
  test('taking back the taking back puts it up again', () => {
    const taken = undo(3, second)
    expect(numberOf(first, second, taken, undo(4, taken))).toEqual([2])
  })
})

describe('a claim', () => {
  const told = read({
    parties: [nis, kosice],
    dates: ['2001-03-22'],
    areas: ['culture'],
    instrument: 'protocol',
  })
  const right = { field: 'date', edtf: '2002-03-22', role: 'renewed', place: null } as const
  const correction = decide(7, askClaim(told, claim(told, 'date')), { judgement: 'different', value: right })

  test('is put right, and what the page says stays as written', () => {
    const [record] = apply([told], correction).records
    expect(record?.record.dates).toEqual([
      {
        ...told.record.dates[0],
        edtf: '2002-03-22',
        role: 'renewed',
        origin: 'decision@7',
      } satisfies Partial<DateClaim>,
    ])
  })

  test('that is wrong, without anything right being known, is no longer told', () => {
    const { instrument, areas, status } = claimless('instrument', 'area', 'status')
    expect([instrument, areas, status]).toEqual([null, [], 'unknown'])
  })

  test.each(['same', 'unsure'] as const)('judged "%s" stays as it is', (judgement) => {
    expect(apply([told], { ...correction, judgement, value: null }).records).toEqual([told])
  })

  test('found again in changed bytes, or understood otherwise in the same bytes, stays put right', () => {
    expect(dateIn(apply([{ ...told, snapshot: after }], correction).records[0]!)).toEqual([
      'renewed 2002-03-22',
    ])
    expect(dateIn(apply([withDate(told, '2001-03')], correction).records[0]!)).toEqual(['renewed 2002-03-22'])
  })

  test('whose source and whose reading have both changed is asked about anew', () => {
    const both = withDate({ ...told, snapshot: after }, '2001-03')
    const { records, outdated } = apply([both], correction)
    expect(dateIn(records[0]!)).toEqual(['signed 2001-03'])
    expect(outdated).toMatchObject([{ decision: { number: 7 } }])
    expect(openQuestions({ records, agreements: [], log: [correction], outdated })).toMatchObject([
      { reason: 'outdated', version: 1 },
    ])
  })

  test('made twice in the same words is two questions', () => {
    const twice = read({ parties: [nis, kosice], dates: ['2001', ['2001', 'renewed']] })
    const [signed, renewed] = claimsOf(twice.record).filter(({ value }) => value.field === 'date')
    expect([signed?.asWritten, renewed?.asWritten]).toEqual(['2001', '2001'])
    const wrong = decide(1, askClaim(twice, renewed!), { judgement: 'different' })
    expect(dateIn(apply([twice], wrong).records[0]!)).toEqual(['signed 2001'])
  })

  test('cut out of the same bytes otherwise by a newer extractor is still the one decided on', () => {
    const [date] = told.record.dates
    const wider = { ...date!, asWritten: `on ${date!.asWritten}`, start: date!.start - 3 }
    const record = { ...told.record, id: mintId('record', 'other'), dates: [wider] }
    expect(dateIn(apply([{ ...told, record }], correction).records[0]!)).toEqual(['renewed 2002-03-22'])
    expect(dateIn(apply([{ ...told, record, snapshot: after }], correction).records[0]!)).toEqual([
      'signed 2001-03-22',
    ])
  })

  function claimless(...fields: readonly string[]) {
    const log = fields.map((field, at) =>
      decide(at + 1, askClaim(told, claim(told, field)), { judgement: 'different' }),
    )
    return apply([told], ...log).records[0]!.record
  }

  function withDate(one: ReadRecord, edtf: string): ReadRecord {
    return { ...one, record: { ...one.record, dates: one.record.dates.map((date) => ({ ...date, edtf })) } }
  }
})

describe('a name', () => {
  const told = read({ parties: [nis, nowhere], isAmbiguous: true })
  const question = askMention(told, told.mentions[1]!.mention)
  const partner = (...log: readonly Decision[]) => apply([told], ...log).records[0]!.mentions[1]!

  test('is given its party, with certainty', () => {
    const { party, match } = partner(decide(1, question, { judgement: 'same', party: serres.id }))
    expect(party).toEqual(serres)
    expect(match).toMatchObject({ isAmbiguous: false, chosen: { party: serres.id, score: 1 } })
  })

  test('is one question in all of a source, and another one in another', () => {
    const again = read({ parties: [nis, nowhere], at: 500 })
    const elsewhere = read({ parties: [nis, nowhere], source: blog })
    const named = apply(
      [told, again, elsewhere],
      decide(1, question, { judgement: 'same', party: serres.id }),
    )
    expect(named.records.map(({ mentions }) => mentions[1]!.party.name)).toEqual([
      'Serres',
      'Serres',
      'Nowhere',
    ])
  })

  test('that means somebody nobody knows is kept as written', () => {
    expect(partner(decide(1, question, { judgement: 'new' })).match).toMatchObject({
      chosen: null,
      isAmbiguous: false,
    })
  })

  test('that does not mean whom the machine chose means nobody yet; who was not chosen changes nothing', () => {
    const different = decide(1, question, { judgement: 'different', party: nowhere.id })
    expect(partner(different).match.chosen).toBeNull()
    expect(partner({ ...different, party: serres.id })).toEqual(told.mentions[1])
  })

  test('of the publisher is the publisher, in all records of its page', () => {
    const own = askMention(told, told.mentions[0]!.mention)
    const { records, publishers } = apply([told], decide(1, own, { judgement: 'same', party: kosice.id }))
    expect(records[0]?.publisherParty).toBe(kosice.id)
    expect(publishers.get(nisPage.id)).toEqual(kosice)
  })

  test('given to a party that is not there stays as it was', () => {
    expect(partner(decide(1, question, { judgement: 'same', party: mintId('party', 'gone') }))).toEqual(
      told.mentions[1],
    )
  })
})

describe('two agreements', () => {
  const a = read({ parties: [nis, kosice], dates: ['2001-03-22'] })
  const b = {
    ...read({ parties: [nis, kosice], dates: ['2009'], source: blog, publisher: undefined }),
    snapshot: after,
  }
  const c = read({ parties: [nis, kosice, serres], dates: ['2001'], at: 900 })
  const question = askAgreements(a, b)

  test('are one where a person says so, whatever the rules say', () => {
    expect(bring(apply([a, b])).agreements).toHaveLength(2)
    const [one, ...others] = bring(apply([a, b], decide(1, question, { judgement: 'same' }))).agreements
    expect([one?.sources.length, others.length]).toEqual([2, 0])
  })

  test('may be one though one side names more parties: it is between all of them', () => {
    const [one, ...others] = bring(
      apply([a, c], decide(1, askAgreements(a, c), { judgement: 'same' })),
    ).agreements
    expect([one?.parties.length, others.length]).toEqual([3, 0])
  })

  test('are two where a person says so', () => {
    const near = {
      ...read({ parties: [nis, kosice], dates: ['2001-03'], source: blog, publisher: undefined }),
    }
    expect(bring(apply([a, near])).agreements).toHaveLength(1)
    const different = decide(1, askAgreements(a, near), { judgement: 'different' })
    expect(bring(apply([a, near], different)).agreements).toHaveLength(2)
  })

  test('that one page tells twice in the same words are two where a person says so', () => {
    const again = read({ parties: [nis, kosice], dates: ['2001-03-22'], at: 500 })
    expect(bring(apply([a, again])).agreements).toHaveLength(1)
    const different = decide(1, askAgreements(a, again), { judgement: 'different' })
    expect(bring(apply([a, again], different)).agreements).toHaveLength(2)
  })

  test('stay apart where another decision holds a third between them', () => {
    const d = read({ parties: [nis, kosice], dates: ['2015'], at: 700 })
    const log = [
      decide(1, askAgreements(a, b), { judgement: 'same' }),
      decide(2, askAgreements(b, d), { judgement: 'same' }),
      decide(3, askAgreements(a, d), { judgement: 'different' }),
    ]
    const { agreements } = bring(apply([a, b, d], ...log))
    expect(agreements).toHaveLength(2)
  })

  test('are the same question from either side', () => {
    expect(questionId(askAgreements(b, a).subject)).toBe(questionId(question.subject))
  })
})

test('decide and undo gives the same bytes as before, in whatever order the records come', () => {
  const records = [
    read({ parties: [nis, kosice], dates: ['2001-03-22'], areas: ['culture'] }),
    read({ parties: [nis, kosice], dates: ['2001'], source: blog, publisher: undefined }),
    read({ parties: [nis, nowhere], dates: ['1999'], at: 300, isAmbiguous: true }),
    read({ parties: [nis, serres], dates: ['1999-05-01'], at: 600 }),
  ]
  const questions = [
    ...records.flatMap((one) => claimsOf(one.record).map((each) => askClaim(one, each))),
    ...records.flatMap((one) => one.mentions.map(({ mention }) => askMention(one, mention))),
    askAgreements(records[0]!, records[1]!),
    askAgreements(records[2]!, records[3]!),
  ]
  const plain = JSON.stringify(bring(apply(records)))
  let changed = 0
  fc.assert(
    fc.property(
      fc.shuffledSubarray(questions, { minLength: 1 }),
      fc.shuffledSubarray(records, { minLength: records.length }),
      (asked, shuffled) => {
        const log = asked.map((question, at) =>
          decide(at + 1, question, {
            judgement: 'different',
            party: question.subject.kind === 'mention' ? records[2]!.mentions[1]!.party.id : null,
          }),
        )
        const decided = JSON.stringify(bring(apply(shuffled, ...log)))
        if (decided !== plain) changed++
        expect(JSON.stringify(bring(apply(records, ...log)))).toBe(decided)
        const undone = [...log].reverse().map((one, at) => undo(log.length + at + 1, one))
        expect(JSON.stringify(bring(apply(shuffled, ...log, ...undone)))).toBe(plain)
      },
    ),
    { numRuns: 60 },
  )
  expect(changed, 'control: the decisions do something').toBeGreaterThan(20)
})

describe('what is asked', () => {
  test('names that nobody knows or that may mean several, and not again once answered', () => {
    const told = read({ parties: [nis, nowhere] })
    const doubtful = read({ parties: [nis, serres], isAmbiguous: true, at: 300 })
    const ask = (...log: readonly Decision[]) =>
      openQuestions({ records: [told, doubtful], agreements: [], log, outdated: [] })
    expect(ask().map(({ reason }) => reason)).toEqual(['unresolved', 'ambiguous', 'ambiguous'])
    const [first] = ask()
    expect(ask(decide(1, first!, { judgement: 'new' })).map(({ reason }) => reason)).toEqual([
      'ambiguous',
      'ambiguous',
    ])
  })

  test('both sides where they name the paper otherwise', () => {
    const a = read({ parties: [nis, kosice], dates: ['2001'], instrument: 'protocol' })
    const b = read({
      parties: [nis, kosice],
      dates: ['2001'],
      instrument: 'charter',
      source: blog,
      publisher: undefined,
    })
    const applied = apply([a, b])
    const { agreements } = bring(applied)
    const open = openQuestions({ records: applied.records, agreements, log: [], outdated: [] })
    expect(open.map(({ reason, subject }) => [reason, subject.kind])).toEqual([
      ['differing', 'claim'],
      ['differing', 'claim'],
    ])
  })

  test('both sides of a contradiction, and agreements that may be one', () => {
    const a = read({ parties: [nis, kosice], dates: ['2001-03-22'] })
    const b = read({ parties: [nis, kosice], dates: ['2001-05-01'], source: blog, publisher: undefined })
    const c = read({ parties: [nis, kosice], dates: ['2015'], at: 800 })
    const applied = apply([a, b, c])
    const { agreements } = bring(applied)
    const open = openQuestions({ records: applied.records, agreements, log: [], outdated: [] })
    expect(open.map(({ reason }) => reason)).toEqual(['contradicted', 'contradicted', 'alike'])
  })
})
