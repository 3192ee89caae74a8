// The shortest way over the globe between two places, as points on the square map of the web (Mercator, 0 to 1).

export interface Place {
  readonly lng: number
  readonly lat: number
}

/** How many degrees of arc a point stands apart from the one before: far ways bend, near ones cost little. */
export type StepDegrees = 1 | 4
const fewestSteps = 2
const radians = Math.PI / 180
/** Beyond it the square map has no room. */
const lastLat = 85.051129

export function stepsBetween(from: Place, to: Place, apart: StepDegrees): number {
  return Math.max(fewestSteps, Math.ceil(angleBetween(from, to) / radians / apart))
}

/**
 * Writes `steps + 1` points into `points` from `at` on, x and y in turn. Where the way crosses the antimeridian x runs
 * on beyond 0 or 1, so that the line is never drawn back across the whole map.
 */
export function writeGreatCircle(
  [from, to]: readonly [Place, Place],
  steps: number,
  points: Float32Array,
  at: number,
): void {
  const angle = angleBetween(from, to)
  const [start, end] = [onSphere(from), onSphere(to)]
  const sine = Math.sin(angle)
  let before = from.lng
  for (let step = 0; step <= steps; step++) {
    const share = step / steps
    const [p, q] =
      sine < 1e-9
        ? [1 - share, share]
        : [Math.sin((1 - share) * angle) / sine, Math.sin(share * angle) / sine]
    const [x, y, z] = [0, 1, 2].map((axis) => p * start[axis]! + q * end[axis]!) as [number, number, number]
    const lng = unwrapped(Math.atan2(y, x) / radians, before)
    before = lng
    points[at + 2 * step] = (lng + 180) / 360
    points[at + 2 * step + 1] = mercatorY(Math.atan2(z, Math.hypot(x, y)) / radians)
  }
}

/** The way in degrees, as one line or, where it crosses the antimeridian, as one on either side. */
export function greatCircleLines(from: Place, to: Place): [number, number][][] {
  const steps = stepsBetween(from, to, 1)
  const points = new Float32Array(2 * (steps + 1))
  writeGreatCircle([from, to], steps, points, 0)
  const lines: [number, number][][] = []
  let sheet: number | undefined
  for (let step = 0; step <= steps; step++) {
    const [x, y] = [points[2 * step]!, points[2 * step + 1]!]
    const on = Math.floor(x)
    if (on !== sheet) {
      const last = lines.at(-1)
      if (last !== undefined && sheet !== undefined) {
        const edge = on > sheet ? on : sheet
        const [beforeX, beforeY] = [points[2 * step - 2]!, points[2 * step - 1]!]
        const share = x === beforeX ? 0 : (edge - beforeX) / (x - beforeX)
        const lat = latOf(beforeY + share * (y - beforeY))
        last.push([on > sheet ? 180 : -180, lat])
        lines.push([[on > sheet ? -180 : 180, lat]])
      } else lines.push([])
      sheet = on
    }
    lines.at(-1)?.push([(x - on) * 360 - 180, latOf(y)])
  }
  return lines
}

export function mercatorY(lat: number): number {
  const held = Math.min(lastLat, Math.max(-lastLat, lat))
  return (1 - Math.log(Math.tan(Math.PI / 4 + (held * radians) / 2)) / Math.PI) / 2
}

function latOf(y: number): number {
  return (2 * Math.atan(Math.exp(Math.PI * (1 - 2 * y))) - Math.PI / 2) / radians
}

function angleBetween(from: Place, to: Place): number {
  const [a, b] = [onSphere(from), onSphere(to)]
  return Math.acos(Math.min(1, Math.max(-1, a[0]! * b[0]! + a[1]! * b[1]! + a[2]! * b[2]!)))
}

function onSphere({ lng, lat }: Place): readonly number[] {
  const around = Math.cos(lat * radians)
  return [around * Math.cos(lng * radians), around * Math.sin(lng * radians), Math.sin(lat * radians)]
}

/** The same meridian, told so that it lies no more than half the globe from the one before. */
function unwrapped(lng: number, before: number): number {
  return lng + 360 * Math.round((before - lng) / 360)
}
