import { describe, expect, test } from 'vitest'
import { buildPage, buildParty, buildRecord } from '../../model/test-support/build-record.ts'
import { bring, kosice, nis, onBlog, onKosice, only, onNis } from '../test-support/told-records.ts'

const chrysoupoli = buildParty('Chrysoupoli', 'GR')
const hrisupoli = { ...buildParty('Hrisupoli', 'GR'), origin: 'source' as const }
const arles = buildParty('Arles', 'FR')
const gironde = buildParty('Gironde', 'FR', 'district')

describe('a name that one side writes so that it is hard to know', () => {
  const misread = { party: hrisupoli, candidates: [chrysoupoli] }
  const sure = onBlog({ parties: [nis, chrysoupoli], dates: ['2008'], instrument: 'charter' })

  test('is of the agreement with whom it may mean, in the same year', () => {
    const told = only(
      onNis({ parties: [nis, hrisupoli], doubts: [misread], dates: ['2008-05'], instrument: 'charter' }),
      sure,
    )
    expect(told.parties.map(({ name }) => name).sort()).toEqual(['Chrysoupoli', 'Niš'])
    expect(told.sources).toHaveLength(2)
  })

  test('is shown to a person, who may know better', () => {
    const { findings } = bring(
      onNis({ parties: [nis, hrisupoli], doubts: [misread], dates: ['2008-05'], instrument: 'charter' }),
      sure,
    )
    expect(findings).toContainEqual(
      expect.objectContaining({
        kind: 'conflict',
        message: 'Chrysoupoli – Niš: Niš tells it with “Hrisupoli”, which is taken to mean Chrysoupoli.',
      }),
    )
  })

  test('is of that agreement without a day, too, where the papers are of one kind', () => {
    only(onNis({ parties: [nis, hrisupoli], doubts: [misread], instrument: 'twinning' }), sure)
  })

  test('is of another agreement in another year', () => {
    const { agreements } = bring(
      onNis({ parties: [nis, hrisupoli], doubts: [misread], dates: ['1996'], instrument: 'charter' }),
      sure,
    )
    expect(agreements).toHaveLength(2)
  })

  test('stays apart where somebody names that party without doubt', () => {
    const { agreements } = bring(
      onNis({ parties: [nis, hrisupoli], doubts: [misread], dates: ['2008'], instrument: 'charter' }),
      buildRecord({
        source: buildPage(hrisupoli),
        parties: [hrisupoli, nis],
        dates: ['2008'],
        instrument: 'charter',
      }),
      sure,
    )
    expect(agreements).toHaveLength(2)
  })
})

describe('a name that nobody bears', () => {
  const onPage = (dates: readonly string[]) =>
    onNis({ parties: [nis, hrisupoli], dates, instrument: 'charter' })
  const other = onBlog({ parties: [nis, chrysoupoli], dates: ['2008-05-22'], instrument: 'twinning' })

  test('is the body of that country with whom the same was signed in the same month', () => {
    expect(only(onPage(['2008-05']), other).parties.map(({ name }) => name)).toContain('Chrysoupoli')
  })

  test('is not taken for it by the year alone', () => {
    expect(bring(onPage(['2008']), other).agreements).toHaveLength(2)
  })
})

describe('an agreement of three, told by a side that leaves one out', () => {
  const circle = onNis({ parties: [nis, arles, gironde], dates: ['2000-03'] })
  const onArles = (dates: readonly string[]) =>
    buildRecord({ source: buildPage(arles), publisher: arles, parties: [arles, nis], dates })

  test('is one agreement with all of its parties', () => {
    const told = only(circle, onArles(['2000']))
    expect(told.parties.map(({ name }) => name).sort()).toEqual(['Arles', 'Gironde', 'Niš'])
    expect(told.evidence).toBe('twoSided')
  })

  test('says who is left out', () => {
    const { findings } = bring(circle, onArles(['2000']))
    expect(findings.map(({ message }) => message)).toContain(
      'Arles – Gironde – Niš: Arles tells it without Gironde.',
    )
  })

  test('of another year is another agreement', () => {
    expect(bring(circle, onArles(['2011'])).agreements).toHaveLength(2)
  })

  test('takes no agreement with a body that has no part in it', () => {
    const other = onKosice({ parties: [kosice, nis], dates: ['2000'] })
    expect(bring(circle, other).agreements).toHaveLength(2)
  })
})
