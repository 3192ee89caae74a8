// For tests: a process that adds, decides and rebuilds until it is killed. Run as `node busy-writer.ts PLACE NAME
// true|false`; the last word tells whether a write is acknowledged once it is kept, or (wrongly) before.
import { writeSync } from 'node:fs'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { buildParty } from '../../model/test-support/build-record.ts'
import { openStore, type RegisterPlace } from '../../store/open-store.ts'
import type { Store } from '../../store/store.ts'
import { buildAnswer } from '../../store/test-support/build-answer.ts'
import { buildReading } from '../../store/test-support/build-reading.ts'
import { openStages } from '../stages.ts'
import { rebuild } from '../views/rebuild.ts'

/** What was acknowledged: a line on stdout, on its way to the reader before the next write begins. */
export type Acknowledged =
  | { readonly kind: 'reading'; readonly text: string }
  | { readonly kind: 'decision'; readonly name: string }
  | { readonly kind: 'rebuild' }

const nobody = () => null
const none = () => []
const emptyGazetteer = {
  partyCount: 0,
  findParty: nobody,
  numberOf: nobody,
  stateOf: nobody,
  presentCountries: none,
  containersOf: none,
  partiesNamed: none,
  partiesSoundingLike: none,
  partiesNear: none,
} as unknown as Gazetteer

async function write(
  store: Store,
  name: string,
  { acksLate }: { readonly acksLate: boolean },
): Promise<never> {
  const stages = openStages({ gazetteer: emptyGazetteer })
  const keep = async (told: Acknowledged, work: () => Promise<unknown>) => {
    const acknowledge = () => writeSync(1, `${JSON.stringify(told)}\n`)
    if (!acksLate) acknowledge()
    await work()
    if (acksLate) acknowledge()
  }
  for (let turn = 0; ; turn++) {
    const text = `${name} ${turn}`
    const party = buildParty(`City ${turn % 20}`)
    await keep({ kind: 'reading', text }, () => store.facts.appendReading(buildReading(party, text)))
    await keep({ kind: 'decision', name: text }, () => store.decisions.append(buildAnswer(text)))
    // Where acknowledging early is to be found out, every moment must be one at which something can be lost.
    if (acksLate && turn % 4 === 0)
      await keep({ kind: 'rebuild' }, () => rebuild(store, { stages, day: '2026-11-22' }))
  }
}

if (process.argv[1] === import.meta.filename) {
  const [, , place = '', name = '', acksLate = 'true'] = process.argv
  const store = await openStore(JSON.parse(place) as RegisterPlace)
  writeSync(1, 'ready\n')
  await write(store, name, { acksLate: acksLate === 'true' })
}
