// The cities of the example register, and where they lie.
import { mintId } from '../../model/ids.ts'
import type { Party, PartyKind } from '../../model/party.ts'

function party(
  key: string,
  name: string,
  kind: PartyKind,
  country: string | null,
  names: Party['names'] = [],
): Party {
  return {
    id: mintId('party', key),
    name,
    kind,
    country,
    container: key === 'nis' ? 'Nišava District' : null,
    names: [{ text: name, kind: 'short' }, ...names],
    geonameId: null,
    lat: places[key]?.[0] ?? null,
    lng: places[key]?.[1] ?? null,
    population: key === 'nis' ? 250_000 : null,
    successor: null,
    origin: 'geonames',
  }
}

const places: Readonly<Record<string, readonly [number, number]>> = {
  nis: [43.32, 21.9],
  kosice: [48.72, 21.26],
  serres: [41.09, 23.55],
  beersheba: [31.25, 34.79],
  wuppertal: [51.26, 7.18],
  wuhan: [30.58, 114.27],
  patras: [38.25, 21.73],
  banjaluka: [44.78, 17.19],
}

export const parties: Readonly<Record<string, Party>> = Object.fromEntries(
  [
    party('nis', 'Niš', 'city', 'RS', [
      { text: 'Ниш', kind: 'official', language: 'sr' },
      { text: 'Nissa', kind: 'exonym', language: 'it' },
    ]),
    party('kosice', 'Košice', 'city', 'SK', [{ text: 'Kassa', kind: 'exonym', language: 'hu' }]),
    party('serres', 'Serres', 'municipality', 'GR', [{ text: 'Σέρρες', kind: 'official' }]),
    party('beersheba', 'Beersheba', 'city', 'IL'),
    party('wuppertal', 'Wuppertal', 'city', 'DE'),
    party('wuhan', 'Wuhan', 'city', 'CN'),
    party('patras', 'Patras', 'municipality', 'GR'),
    party('banjaluka', 'Banja Luka', 'city', 'BA'),
  ].map((one) => [one.id.slice(4), one]),
)
