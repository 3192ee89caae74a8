import { parseAtomFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { mintId } from '../../model/ids.ts'
import { exampleRegister } from '../test-support/example-register.ts'
import { hostileRegister } from '../test-support/hostile-register.ts'
import { selectFrom, textOf } from '../test-support/select-from.ts'
import { atom } from './atom.ts'

/** What feedsmith reads, be a text told plainly or as a construct. */
function textIn(told: unknown): unknown {
  return typeof told === 'object' && told !== null && 'value' in told ? told.value : told
}

test('a feed reader finds every agreement, with an id that stays and the instant of its newest source', async () => {
  const feed = parseAtomFeed(await textOf(atom, exampleRegister))
  expect(feed.id).toBe('https://register.example/download/register.atom')
  expect(feed.entries?.map(({ id }) => id).sort()).toEqual(
    exampleRegister.agreements.map(({ id }) => `https://register.example/agreements/${id}`).sort(),
  )
  const entry = feed.entries?.find(({ id }) => id?.endsWith('agr_nis-kosice'))
  expect(textIn(entry?.title)).toBe('Košice – Niš: Agreement on Cooperation')
  expect(entry?.updated).toBe('2026-11-21T08:15:00.000Z')
  expect(feed.updated).toBe(feed.entries?.[0]?.updated)
})

test('the hundred newest stand in it, newest first', async () => {
  const [source] = exampleRegister.sources
  const [agreement] = exampleRegister.agreements
  const at = (minute: number) => new Date(Date.UTC(2026, 0, 1) + minute * 60_000).toISOString()
  const sources = Array.from({ length: 450 }, (_, n) => ({
    ...source!,
    id: mintId('source', `${n}`),
    readAt: at((n * 7) % 450),
  }))
  const agreements = sources.map(({ id }, n) => ({
    ...agreement!,
    id: mintId('agreement', `${n}`),
    sources: [{ ...agreement!.sources[0]!, source: id }],
  }))
  const feed = parseAtomFeed(await textOf(atom, { ...exampleRegister, sources, agreements }))
  expect(feed.entries?.map(({ updated }) => updated)).toEqual(
    Array.from({ length: 100 }, (_, n) => at(449 - n)),
  )
})

test('the feed of a list names itself and the page of the list', async () => {
  let text = ''
  const selection = {
    ...selectFrom(exampleRegister),
    path: '/parties/pty_nis',
    question: 'party=pty_nis&evidence=twoSided',
  }
  for await (const piece of atom.write(selection)) text += piece
  const { links = [] } = parseAtomFeed(text)
  expect(links.find(({ rel }) => rel === 'self')?.href).toContain(
    '/download/register.atom?party=pty_nis&evidence=twoSided',
  )
  expect(links.find(({ rel }) => rel === 'alternate')?.href).toBe('https://register.example/parties/pty_nis')
})

test('hostile names are titles and nothing else', async () => {
  const feed = parseAtomFeed(await textOf(atom, hostileRegister))
  expect(feed.entries).toHaveLength(100)
  const first = feed.entries?.find(({ id }) => id?.endsWith('agr_h000'))
  expect(textIn(first?.title)).toContain('<script>alert(1)</script>')
})
