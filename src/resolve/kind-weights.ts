// How readily each kind of party is meant, by the kind that the words tell.
import type { PartyKind } from '../model/party.ts'

/** A row for each kind told, `none` where the words tell none. */
export const kindWeights: Readonly<Record<PartyKind | 'none', Readonly<Record<PartyKind, number>>>> = {
  none: { city: 1, municipality: 0.8, district: 0.05, region: 0.03, state: 0.4, organization: 1, other: 0.5 },
  city: { city: 1, municipality: 0.7, district: 0.08, region: 0.02, state: 0, organization: 0, other: 0.2 },
  municipality: {
    city: 1,
    municipality: 1,
    district: 0.2,
    region: 0.02,
    state: 0,
    organization: 0,
    other: 0.2,
  },
  district: {
    city: 0.15,
    municipality: 0.3,
    district: 1,
    region: 0.3,
    state: 0,
    organization: 0,
    other: 0.2,
  },
  region: {
    city: 0.0005,
    municipality: 0.02,
    district: 0.4,
    region: 1,
    state: 0.001,
    organization: 0,
    other: 0.2,
  },
  state: { city: 0, municipality: 0, district: 0, region: 0.001, state: 1, organization: 0.001, other: 0 },
  organization: {
    city: 0.001,
    municipality: 0.001,
    district: 0.001,
    region: 0.001,
    state: 0.001,
    organization: 1,
    other: 1,
  },
  other: { city: 0.5, municipality: 0.5, district: 1, region: 0.3, state: 0.01, organization: 0.5, other: 1 },
}
