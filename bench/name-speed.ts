// How fast names are found, looked up and suggested, and what the index costs.
import { openGazetteer } from '../src/gazetteer/open-gazetteer.ts'
import type { Figure } from './figure.ts'
import { large } from './names/large.ts'
import { lookingUp } from './names/looking-up.ts'
import { opening } from './names/opening.ts'
import { perturbedNames } from './names/perturbed-names.ts'
import { dumpLines, NameOwners, placeRow } from './names/place-rows.ts'
import { scanning } from './names/scanning.ts'
import { suggesting } from './names/suggesting.ts'

const count = 1000
const seed = 20261122

export async function nameSpeed(): Promise<readonly Figure[]> {
  const lines = dumpLines()
  const places = lines.map(placeRow)
  const owners = new NameOwners(places)
  const asked = perturbedNames(places, owners, { count, seed })
  const gazetteer = await openGazetteer()
  return [
    ...opening(),
    ...scanning(places, gazetteer),
    ...lookingUp(asked, places, gazetteer),
    ...suggesting(places, owners, gazetteer),
    ...(await large(lines, asked, gazetteer)),
  ]
}
