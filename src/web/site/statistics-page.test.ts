import { expect, test } from 'vitest'
import type { StatisticsView } from '../../publish/statistics/present-statistics.ts'
import { exampleRegister } from '../../publish/test-support/example-register.ts'
import { createApp } from '../app.tsx'
import { memoryStore } from '../test-support/memory-store.ts'

const app = createApp({ store: memoryStore(exampleRegister), day: () => '2026-11-21' })

async function statistics(query = ''): Promise<StatisticsView> {
  return (await app.request(`/statistics.json${query}`)).json() as Promise<StatisticsView>
}

const figureOf = ({ figures }: StatisticsView, key: string) =>
  figures.find((figure) => figure.key === key)?.value

test('counts what is claimed, and of it what a side tells itself', async () => {
  const { agreements, tables } = await statistics()
  const { agreements: held } = exampleRegister
  expect(agreements).toEqual({
    claimed: held.length,
    formal: held.filter(({ evidence }) => evidence !== 'claimed').length,
  })
  const years = tables.find(({ key }) => key === 'growth')?.rows.map(({ cells }) => cells[0])
  expect(years).toEqual([...(years ?? [])].sort())
  expect(years).toContain(2001)
})

test('leaves out of the network what only others claim, where formal ties are asked for', async () => {
  const [all, formal] = [await statistics(), await statistics('?count=formal')]
  expect(figureOf(all, 'ties')).toBe(exampleRegister.agreements.length)
  expect(figureOf(formal, 'ties')).toBe(all.agreements.formal)
  expect(formal.agreements.claimed).toBe(formal.agreements.formal)
})

test('a figure that cannot be computed says so', async () => {
  const empty = createApp({
    store: memoryStore({ ...exampleRegister, agreements: [], partnerships: [] }),
    day: () => '2026-11-21',
  })
  const view = (await (await empty.request('/statistics.json')).json()) as StatisticsView
  expect(view.figures.find(({ key }) => key === 'mean-path')).toMatchObject({
    value: null,
    words: 'not defined',
  })
  expect(await (await empty.request('/statistics')).text()).toContain('Nothing to count yet.')
})

test('each table can be taken away as CSV, named after what it counts and when', async () => {
  const { tables } = await statistics()
  for (const { key, columns, rows } of tables) {
    const response = await app.request(`/statistics/${key}.csv?count=claimed`)
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="${key}-claimed-2026-11-21.csv"`,
    )
    const lines = (await response.text()).trimEnd().split('\r\n')
    expect(lines[0]).toBe(columns.map((column) => column.key).join(','))
    expect(lines).toHaveLength(rows.length + 1)
  }
})

test.each(['/statistics/growth', '/statistics/nonsense.csv'])('%s is not there', async (path) => {
  expect((await app.request(path)).status).toBe(404)
})

test('a count that there is not is refused by name', async () => {
  const response = await app.request('/statistics?count=everything')
  expect(response.status).toBe(400)
  expect(await response.text()).toContain('it is one of claimed, formal, living')
})
