// A register as large as the field: made up, seeded, and consolidated as any other. Run as `node large-register.ts FOLDER CLAIMS TOWNS`, with room for it.
import { openRegister } from '../../src/pipeline/open-register.ts'
import { openStages } from '../../src/pipeline/stages.ts'
import { rebuild } from '../../src/pipeline/views/rebuild.ts'
import { dumpLines, placeRow } from '../names/place-rows.ts'
import { makeWorld } from '../worlds/make-world.ts'
import { readingsOf } from '../worlds/world-readings.ts'

async function makeRegister(directory: string, claims: number, towns: number): Promise<void> {
  const places = dumpLines().map(placeRow)
  const largest = places.sort((a, b) => b.population - a.population).slice(0, towns)
  const world = makeWorld(largest, { records: claims, seed: 7 })
  const store = await openRegister({ directory })
  for (const reading of readingsOf(world.records)) await store.facts.appendReading(reading)
  await rebuild(store, { stages: openStages(), day: '2026-11-22' })
  await store.close()
}

const [, , directory = '', claims, towns] = process.argv
await makeRegister(directory, Number(claims), Number(towns))
