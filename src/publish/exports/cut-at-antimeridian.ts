// A line between two places that goes the short way round, in two where it meets the 180th meridian (RFC 7946, 3.1.9).

/** Degrees east and north, as GeoJSON has them. */
export type Place = readonly [lng: number, lat: number]

export function cutAtAntimeridian(from: Place, to: Place): readonly (readonly Place[])[] {
  const [west, east] = from[0] <= to[0] ? [from, to] : [to, from]
  if (east[0] - west[0] <= 180) return [[from, to]]
  // Going west from `west` one comes to −180°, which is +180°, and goes on to `east`.
  const whole = west[0] + 360 - east[0]
  const share = (180 - east[0]) / whole
  const lat = Math.round((east[1] + (west[1] - east[1]) * share) * 1e6) / 1e6
  const toEdge: readonly Place[] = [east, [180, lat]]
  const fromEdge: readonly Place[] = [[-180, lat], west]
  return [toEdge, fromEdge].filter(([start, end]) => start![0] !== end![0] || start![1] !== end![1])
}
