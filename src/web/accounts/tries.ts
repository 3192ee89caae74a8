// How often anybody may try to get in.
import type { TryLimit } from '../guarding/limit-tries.ts'

const tenMinutes = 600

export const triesOfAddress: TryLimit = { most: 60, seconds: tenMinutes }
export const triesOfAccount: TryLimit = { most: 10, seconds: tenMinutes }
