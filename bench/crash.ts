// Two hundred writers killed on each store: what was acknowledged must be there, and the log must hold.
import { killOften } from '../src/pipeline/test-support/kill-often.ts'
import type { Figure } from './figure.ts'
import { type AtNewPlace, onBothEngines } from './on-both-engines.ts'

const kills = 200
const controlKills = 20

export function crash(): Promise<readonly Figure[]> {
  return onBothEngines(killsAt)
}

async function killsAt(engine: string, atNewPlace: AtNewPlace): Promise<readonly Figure[]> {
  const { acknowledged, lost, wrong } = await atNewPlace((where) => killOften(where, { kills }))
  const control = await atNewPlace((where) => killOften(where, { kills: controlKills, acksLate: false }))
  const none = (what: string) => ({ kind: 'atMost', what, value: 0 }) as const
  for (const sentence of wrong) console.error(`  ${engine}: ${sentence}`)
  return [
    {
      what: `${engine}, ${kills} kills, ${acknowledged.toLocaleString('en')} writes acknowledged`,
      measured: lost,
      unit: 'lost',
      against: none('limit'),
    },
    {
      what: `${engine}, what does not hold after a kill`,
      measured: wrong.length,
      unit: 'wrong',
      against: none('limit'),
    },
    {
      what: `${engine}, control: acknowledged too early, ${controlKills} kills`,
      measured: control.lost,
      unit: 'lost',
      against: { kind: 'atLeast', what: 'or the test is blind', value: 1 },
    },
  ]
}
