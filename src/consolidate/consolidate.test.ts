import { describe, expect, test } from 'vitest'
import { buildPage, buildRecord, buildSource, type RecordPlan } from '../model/test-support/build-record.ts'
import { consolidate } from './consolidate.ts'
import {
  bring,
  cyprus,
  day,
  kinds,
  kosice,
  miskolc,
  nis,
  onBlog,
  onKosice,
  only,
  onNis,
  row,
  serbia,
  serbiaPage,
  serres,
  vitebsk,
  vitebskOblast,
} from './test-support/told-records.ts'

describe('the same agreement told by both sides', () => {
  const told = only(
    onNis({ parties: [nis, kosice], dates: ['2001-03'], title: 'Cooperation Agreement' }),
    onKosice({ parties: [kosice, nis], dates: ['2001-03-22'], title: 'Agreement on Cooperation' }),
  )

  test('is one agreement, two-sided, with both quotes', () => {
    expect(told.evidence).toBe('twoSided')
    expect(told.sources.map(({ side }) => side).sort()).toEqual([nis.id, kosice.id].sort())
    expect(told.sources.map(({ citation }) => citation.quote)).toEqual([
      expect.stringContaining('2001-03'),
      expect.stringContaining('2001-03'),
    ])
  })

  test('holds the more exact day and says which rule chose it', () => {
    expect(told.events).toEqual([{ kind: 'signed', on: '2001-03-22', place: null }])
    const signed = row(told, 'signed')
    expect(signed).toMatchObject({ value: '2001-03-22', rule: 'moreExactCompatible' })
    expect(signed?.claims.map(({ value, relation }) => [value, relation]).sort()).toEqual([
      ['2001-03', 'contains'],
      ['2001-03-22', 'same'],
    ])
  })
})

describe('a day in which sources of equal weight differ', () => {
  const onLexicon = (location: string, on: string) =>
    buildRecord({ source: buildSource(location), parties: [nis, kosice], dates: [on] })
  const signed = (...days: readonly string[]) =>
    row(only(...days.map((on, index) => onLexicon(`lexicon-${index}.html`, on))), 'signed')

  test.each([[['2001', '2003', '2003']], [['2003', '2001', '2003']], [['2003', '2003', '2001']]])(
    'is the one that most of them tell: %j',
    (days) => {
      expect(signed(...days)).toMatchObject({ value: '2003', rule: 'mostTold' })
    },
  )

  test('counts with a day whoever tells it less exactly', () => {
    expect(signed('2001-03-22', '2001-05-02', '2001-03')).toMatchObject({
      value: '2001-03-22',
      rule: 'mostTold',
    })
  })

  test('is no majority where each tells another', () => {
    expect(signed('2001', '2003')?.rule).toBe('ownWordFirst')
  })
})

describe('one instrument or two', () => {
  test('a second instrument with one partner stays apart', () => {
    const { agreements, partnerships } = bring(
      onKosice({ parties: [kosice, miskolc], dates: ['1997-05-07', '1997-05-11'] }),
      onKosice({ parties: [kosice, miskolc], dates: ['2009-05-07'], instrument: 'declaration', at: 100 }),
    )
    expect(agreements).toHaveLength(2)
    expect(partnerships).toHaveLength(1)
    expect(partnerships[0]?.agreements).toHaveLength(2)
  })

  test('an agreement signed in each town is one, with two signings', () => {
    const told = only(
      onKosice({
        parties: [kosice, miskolc],
        dates: [
          ['1997-05-07', 'signed', 'Košice'],
          ['1997-05-11', 'signed', 'Miskolc'],
        ],
      }),
    )
    expect(told.events).toEqual([
      { kind: 'signed', on: '1997-05-07', place: 'Košice' },
      { kind: 'signed', on: '1997-05-11', place: 'Miskolc' },
    ])
    const places = told.fields.filter(({ field }) => field === 'place').flatMap(({ claims }) => claims)
    expect(places.map(({ citation }) => citation.quote)).toEqual(['Košice', 'Miskolc'])
    expect(new Set(places.map(({ citation }) => citation.start)).size).toBe(2)
    expect(told.fields.filter(({ field }) => field === 'signed').map(({ value }) => value)).toEqual([
      '1997-05-07',
      '1997-05-11',
    ])
  })

  test('a renewal belongs to the agreement that it renews', () => {
    const told = only(
      onKosice({ parties: [kosice, miskolc], dates: ['1980-05-22', ['1996', 'renewed']] }),
      buildRecord({
        source: buildPage(miskolc),
        publisher: miskolc,
        parties: [miskolc, kosice],
        dates: ['1980', ['1996-10', 'renewed']],
      }),
    )
    expect(told.events.map(({ kind, on }) => [kind, on])).toEqual([
      ['signed', '1980-05-22'],
      ['renewed', '1996-10'],
    ])
  })

  test('what one side calls the signing may be the other side’s renewal', () => {
    only(
      onKosice({ parties: [kosice, miskolc], dates: ['1980-05-22', ['1996', 'renewed']] }),
      buildRecord({
        source: buildPage(miskolc),
        publisher: miskolc,
        parties: [miskolc, kosice],
        dates: ['1996-10-02'],
      }),
    )
  })

  test('city and oblast are two parties and two ties', () => {
    const { partnerships } = bring(
      onNis({ parties: [nis, vitebsk], dates: ['2015-07'], instrument: 'twinning' }),
      onKosice({ parties: [kosice, vitebskOblast], dates: ['2015-07-08'], instrument: 'memorandum' }),
      onKosice({ parties: [kosice, vitebsk], instrument: 'unknown', at: 200 }),
    )
    expect(partnerships).toHaveLength(3)
  })

  test('a record without a kind of instrument joins the agreement whose day it shares', () => {
    const told = only(
      onNis({ parties: [nis, kosice], dates: ['2001-03-22'] }),
      onKosice({ parties: [kosice, nis], dates: ['2001'], instrument: null }),
    )
    expect(told.instrument.type).toBe('cooperation_agreement')
  })

  test('years that differ by one, told by two sources, are one agreement and a conflict', () => {
    const result = bring(
      onNis({ parties: [nis, kosice], dates: ['2001'] }),
      onKosice({ parties: [kosice, nis], dates: ['2002-02-11'] }),
    )
    expect(result.agreements).toHaveLength(1)
    expect(result.findings).toMatchObject([{ kind: 'conflict', severity: 'warning' }])
    expect(result.findings[0]?.message).toContain('“2001” by Niš')
  })

  test('years far apart are two agreements and no conflict', () => {
    const result = bring(
      onNis({ parties: [nis, kosice], dates: ['1987'] }),
      onKosice({ parties: [kosice, nis], dates: ['2009'] }),
    )
    expect(result.agreements).toHaveLength(2)
    expect(kinds(result)).not.toContain('conflict')
  })
})

describe('a third party’s claim', () => {
  test('without a date is of the one agreement that the pair has, whatever paper it names', () => {
    const result = bring(
      onNis({
        parties: [nis, serres],
        dates: ['2018-06'],
        instrument: 'protocol',
        title: 'Protocol on Cooperation',
      }),
      onBlog({ parties: [nis, serres], instrument: 'twinning', title: 'fraternal charter' }),
    )
    expect(result.agreements).toHaveLength(1)
    const [told] = result.agreements
    expect(told?.evidence).toBe('oneSided')
    expect(told?.sources).toHaveLength(2)
    expect(told?.instrument).toEqual({ type: 'protocol', title: 'Protocol on Cooperation' })
    expect(row(told!, 'instrument')).toMatchObject({ value: 'protocol', rule: 'ownWordFirst' })
    expect(
      row(told!, 'instrument')
        ?.claims.map(({ relation }) => relation)
        .sort(),
    ).toEqual(['differs', 'same'])
    expect(result.findings).toMatchObject([{ kind: 'conflict', severity: 'note' }])
  })

  test('goes to the agreement of its kind where the pair has several', () => {
    const { agreements } = bring(
      onNis({ parties: [nis, serres], dates: ['2018-06'], instrument: 'protocol' }),
      onNis({ parties: [nis, serres], dates: ['1999-11'], instrument: 'twinning', at: 100 }),
      onBlog({ parties: [nis, serres], instrument: 'twinning' }),
    )
    expect(agreements.map(({ instrument, sources }) => [instrument.type, sources.length]).sort()).toEqual([
      ['protocol', 1],
      ['twinning', 2],
    ])
  })

  test('of a kind that none of several agreements has is an agreement of its own', () => {
    const { agreements } = bring(
      onNis({ parties: [nis, serres], dates: ['2018-06'], instrument: 'protocol' }),
      onNis({ parties: [nis, serres], dates: ['2003'], instrument: 'letter_of_intent', at: 100 }),
      onBlog({ parties: [nis, serres], instrument: 'contract' }),
    )
    expect(agreements).toHaveLength(3)
  })

  test('alone is no more than claimed', () => {
    expect(only(onBlog({ parties: [nis, serres], instrument: 'twinning' })).evidence).toBe('claimed')
  })

  test('goes before no side’s own word', () => {
    const told = only(
      onBlog({ parties: [nis, serres], dates: ['2018-05-22'], instrument: 'protocol' }),
      onNis({ parties: [nis, serres], dates: ['2018-06'], instrument: 'protocol' }),
    )
    expect(row(told, 'signed')).toMatchObject({ value: '2018-06', rule: 'ownWordFirst' })
    expect(row(told, 'signed')?.claims.map(({ relation }) => relation)).toEqual(['same', 'contradicts'])
  })
})

describe('plans', () => {
  const onSerbia = (plan: Partial<RecordPlan>) =>
    buildRecord({
      source: serbiaPage,
      publisher: serbia,
      parties: [serbia, cyprus],
      instrument: 'security_agreement',
      ...plan,
    })

  test('launched yet concluded is superseded: one agreement, signed', () => {
    const result = bring(onSerbia({ dates: ['2017'] }), onSerbia({ status: 'planned', at: 300 }))
    expect(result.agreements).toHaveLength(1)
    expect(result.agreements[0]?.events).toEqual([{ kind: 'signed', on: '2017', place: null }])
    expect(result.agreements[0]?.claimedStatus).toBe('active')
    expect(kinds(result)).toEqual(['superseded'])
  })

  test('launched alone is an agreement that is only proposed', () => {
    const told = only(onSerbia({ status: 'planned' }))
    expect(told.events).toEqual([{ kind: 'proposed', on: null, place: null }])
    expect(told.claimedStatus).toBe('planned')
  })

  test('planned for after the last signing is a new agreement', () => {
    expect(
      bring(onSerbia({ dates: ['2017'] }), onSerbia({ status: 'planned', dates: ['2025'], at: 300 }))
        .agreements,
    ).toHaveLength(2)
  })
})

describe('ids', () => {
  const first = onNis({ parties: [nis, kosice], dates: ['2001-03'] })
  const second = onKosice({ parties: [kosice, nis], dates: ['2001-03-22'] })

  test('an id outlives the arrival of a second source', () => {
    const before = consolidate({ resolved: [first], minted: [], day })
    const after = consolidate({ resolved: [second, first], minted: before.newlyMinted, day })
    expect(after.agreements.map(({ id }) => id)).toEqual(before.agreements.map(({ id }) => id))
  })

  test('an id outlives the loss of the record that founded it', () => {
    const before = consolidate({ resolved: [first], minted: [], day })
    const both = consolidate({ resolved: [first, second], minted: before.newlyMinted, day })
    const minted = [...before.newlyMinted, ...both.newlyMinted]
    const after = consolidate({ resolved: [second], minted, day })
    expect(after.agreements.map(({ id }) => id)).toEqual(before.agreements.map(({ id }) => id))
  })

  test('on a merge the older id stays and the other leads to it', () => {
    const one = consolidate({ resolved: [first], minted: [], day }).newlyMinted
    const other = consolidate({ resolved: [second], minted: [], day }).newlyMinted
    const merged = consolidate({ resolved: [first, second], minted: [...one, ...other], day })
    expect(merged.agreements.map(({ id }) => id)).toEqual([one[0]?.id])
    expect(merged.moves).toEqual([{ from: other[0]?.id, to: one[0]?.id }])
  })

  test('a second run mints nothing', () => {
    const before = consolidate({ resolved: [first, second], minted: [], day })
    expect(before.newlyMinted).toHaveLength(2)
    expect(consolidate({ resolved: [first, second], minted: before.newlyMinted, day }).newlyMinted).toEqual(
      [],
    )
  })
})
