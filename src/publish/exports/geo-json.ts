// A map layer by RFC 7946: parties as points, agreements as lines between them.
import type { Agreement } from '../../model/agreement.ts'
import type { PartyId } from '../../model/ids.ts'
import { cutAtAntimeridian, type Place } from './cut-at-antimeridian.ts'
import type { ExportFormat } from './export-format.ts'
import { jsonText } from './json-text.ts'
import { partyFacts, tieFacts } from './tie-facts.ts'
import { tiesIn } from './ties-in.ts'

/** A treaty of a hundred states would be five thousand lines; more parties than these are drawn as points alone. */
const mostDrawn = 12

export const geoJson: ExportFormat = {
  name: 'geojson',
  file: 'register.geojson',
  mediaType: 'application/geo+json',
  about: 'A map layer: parties as points, agreements as lines between them, cut at the antimeridian.',
  async *write(selection) {
    const { agreements, parties, origin } = selection
    const places = new Map<PartyId, Place>()
    let between = '{"type":"FeatureCollection","features":[\n'
    for await (const party of parties()) {
      const { id, lat, lng } = party
      if (lat === null || lng === null) continue
      places.set(id, [lng, lat])
      const geometry = { type: 'Point', coordinates: [lng, lat] }
      yield `${between}${jsonText({ type: 'Feature', id, geometry, properties: partyFacts(party, origin) })}`
      between = ',\n'
    }
    for await (const agreement of agreements()) {
      const geometry = geometryOf(agreement, places)
      if (geometry === null) continue
      const properties = { ...tieFacts(agreement, selection), parties: agreement.parties.map(({ id }) => id) }
      yield `${between}${jsonText({ type: 'Feature', id: agreement.id, geometry, properties })}`
      between = ',\n'
    }
    yield between === ',\n' ? '\n]}\n' : `${between}]}\n`
  },
}

function geometryOf(agreement: Agreement, places: ReadonlyMap<PartyId, Place>) {
  const placed = agreement.parties.flatMap(({ id }) => places.get(id) ?? [])
  if (placed.length < 2) return null
  if (placed.length > mostDrawn) return { type: 'MultiPoint', coordinates: placed }
  const lines = [...tiesIn(agreement)].flatMap(({ from, to }) => {
    const [start, end] = [places.get(from.id), places.get(to.id)]
    return start === undefined || end === undefined ? [] : cutAtAntimeridian(start, end)
  })
  return lines.length === 1
    ? { type: 'LineString', coordinates: lines[0] }
    : { type: 'MultiLineString', coordinates: lines }
}
