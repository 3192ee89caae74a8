// By which rules and which names of the world views are computed: others make other views of the same facts.
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'

/** Raised with every change of what is computed from the same facts. */
const rules = 3

export function makerOf({ stamp, partyCount }: Gazetteer): string {
  return `${rules} ${stamp ?? partyCount}`
}
