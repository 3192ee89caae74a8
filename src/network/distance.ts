// The distance between two places along the great circle.

export interface Point {
  /** Degrees north and east. */
  readonly lat: number
  readonly lng: number
}

/** Mean radius of the Earth (IUGG). */
const earthRadiusKm = 6371.0088

/** By the haversine, which stays exact for places close together. */
export function distanceKm(one: Point, other: Point): number {
  const [south, north] = [radians(one.lat), radians(other.lat)]
  const haversine =
    Math.sin((north - south) / 2) ** 2 +
    Math.cos(south) * Math.cos(north) * Math.sin(radians(other.lng - one.lng) / 2) ** 2
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(haversine)))
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
