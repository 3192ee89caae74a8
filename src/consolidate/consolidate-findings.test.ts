import { describe, expect, test } from 'vitest'
import { buildPage, buildParty, buildRecord } from '../model/test-support/build-record.ts'
import { consolidate } from './consolidate.ts'
import {
  bring,
  day,
  kinds,
  kosice,
  miskolc,
  nis,
  nisPage,
  onBlog,
  onKosice,
  onNis,
  serres,
} from './test-support/told-records.ts'

describe('what a person should look at', () => {
  test('the same terms twice on one page are one agreement and a duplicate', () => {
    const plan = { parties: [nis, kosice], dates: ['1990-06'] }
    const result = bring(onNis(plan), onNis({ ...plan, at: 500 }))
    expect(result.agreements).toHaveLength(1)
    expect(kinds(result)).toEqual(['duplicate'])
  })

  test('a repeat that reading noticed is told once', () => {
    const plan = { parties: [nis, kosice], dates: ['1990-06'] }
    const first = onNis(plan)
    const second = onNis({ ...plan, at: 500 })
    const { start, end, quote } = second.record.citation
    const finding = {
      kind: 'duplicate' as const,
      severity: 'note' as const,
      message: 'Stands twice',
      start,
      end,
      quote,
    }
    const { findings, agreements } = consolidate({
      resolved: [first, second],
      minted: [],
      day,
      noticed: [{ source: nisPage.id, findings: [finding] }],
    })
    expect(findings.map(({ message }) => message)).toEqual(['Stands twice'])
    expect(findings[0]?.agreements).toEqual([agreements[0]?.id])
  })

  test('a repeated passage without a record of its own is brought to the agreement of its twin', () => {
    const told = onNis({ parties: [nis, kosice], dates: ['1990-06'] })
    const quote = told.record.citation.quote.toUpperCase()
    const finding = {
      kind: 'duplicate' as const,
      severity: 'note' as const,
      message: 'Twice',
      start: 900,
      end: 950,
      quote,
    }
    const { findings, agreements } = consolidate({
      resolved: [told],
      minted: [],
      day,
      noticed: [{ source: nisPage.id, findings: [finding] }],
    })
    expect(findings[0]?.agreements).toEqual([agreements[0]?.id])
  })

  test('a side whose own page is silent is told, one without a page is not', () => {
    const result = bring(
      onNis({ parties: [nis, kosice], dates: ['2001-03'] }),
      onNis({ parties: [nis, serres], dates: ['2018-06'], at: 100 }),
      onKosice({ parties: [kosice, miskolc], dates: ['1997'] }),
    )
    expect(kinds(result)).toEqual(['one-sided'])
    expect(result.findings[0]?.message).toContain('Košice’s own page does not tell it')
  })

  test('a page from before the signing is not silent, but old', () => {
    const old = buildPage(kosice, { asOf: '2000' })
    const result = bring(
      onNis({ parties: [nis, kosice], dates: ['2001-03'] }),
      buildRecord({ source: old, publisher: kosice, parties: [kosice, miskolc], dates: ['1997'] }),
    )
    expect(kinds(result)).toEqual(['stale'])
  })

  test('what is listed, though another source tells its end, is told', () => {
    const result = bring(
      onKosice({ parties: [kosice, nis], dates: ['1995-10-28'], instrument: 'protocol' }),
      onBlog({ parties: [kosice, nis], instrument: 'protocol', dates: [['2022', 'ended']], status: 'ended' }),
    )
    expect(result.agreements).toHaveLength(1)
    expect(result.agreements[0]?.claimedStatus).toBe('ended')
    expect(result.agreements[0]?.events.map(({ kind }) => kind)).toEqual(['signed', 'terminated'])
    expect(result.findings[0]).toMatchObject({ kind: 'listed-but-ended', severity: 'warning' })
  })

  test('a name that nobody knows is told once for each agreement, however many sources tell it', () => {
    const guca = { ...buildParty('Guča'), origin: 'source' as const }
    const result = bring(
      onBlog({ parties: [guca, serres], instrument: 'twinning' }),
      onBlog({ parties: [guca, miskolc], instrument: 'twinning', at: 100 }),
      onBlog({ parties: [guca, miskolc], instrument: 'twinning', at: 200 }),
    )
    const unknown = result.findings.filter(({ kind }) => kind === 'unresolved')
    expect(unknown.map(({ agreements, sources }) => [agreements.length, sources.length]).sort()).toEqual([
      [1, 1],
      [1, 2],
    ])
  })

  test('days that cannot be are told', () => {
    const result = bring(
      onNis({ parties: [nis, kosice], dates: ['2031'] }),
      onNis({ parties: [nis, serres], dates: ['1497'], at: 100 }),
      onNis({ parties: [nis, miskolc], dates: ['2018', ['2009', 'ended']], at: 200 }),
    )
    expect(kinds(result)).toEqual(['impossible', 'impossible', 'impossible'])
  })

  test('a page that is nobody’s gives no agreement for a lone name, but says so', () => {
    const result = bring(onBlog({ parties: [nis] }), onBlog({ parties: [serres], at: 100 }))
    expect(result.agreements).toEqual([])
    expect(result.findings).toMatchObject([{ kind: 'unresolved', agreements: [] }])
  })
})

test('a body cannot sign before it exists, or when it is no more', () => {
  const former = {
    ...buildParty('Czechoslovakia', 'CSHH', 'state'),
    names: [{ text: 'Czechoslovakia', kind: 'former' as const, from: '1918-10-28', to: '1992-12-31' }],
  }
  const signedIn = (year: string) =>
    bring(onNis({ parties: [nis, former], dates: [year] })).findings.map(({ message }) => message)
  expect(signedIn('1995')).toEqual([
    'Czechoslovakia – Niš: signed (“1995”) when Czechoslovakia was no more (1992-12-31).',
  ])
  expect(signedIn('1917')).toEqual([
    'Czechoslovakia – Niš: signed (“1917”) before Czechoslovakia existed (1918-10-28).',
  ])
  expect(signedIn('1992')).toEqual([])
})
