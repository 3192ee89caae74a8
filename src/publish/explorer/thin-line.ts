// A line with fewer points that looks the same: whatever lies nearer to it than told is left out (Douglas and Peucker).

/** Places of the points that stay, in their order; the first and the last always do. `points` are x and y in turn. */
export function thinLine(points: Float64Array, nearest: number): readonly number[] {
  const last = points.length / 2 - 1
  const stays = new Uint8Array(last + 1)
  stays[0] = 1
  stays[last] = 1
  const open: [number, number][] = [[0, last]]
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const [from, to] = part
    const [farthest, distance] = farthestFrom(points, from, to)
    if (distance <= nearest * nearest) continue
    stays[farthest] = 1
    open.push([from, farthest], [farthest, to])
  }
  return Array.from(stays.keys()).filter((at) => stays[at] === 1)
}

/** The point between two that lies farthest from the line which joins them, and its distance, squared. */
function farthestFrom(points: Float64Array, from: number, to: number): readonly [number, number] {
  const [x, y] = [points[2 * from]!, points[2 * from + 1]!]
  const [wide, high] = [points[2 * to]! - x, points[2 * to + 1]! - y]
  const long = wide * wide + high * high
  let farthest = from
  let distance = 0
  for (let at = from + 1; at < to; at++) {
    const [offX, offY] = [points[2 * at]! - x, points[2 * at + 1]! - y]
    const share = long === 0 ? 0 : Math.min(1, Math.max(0, (offX * wide + offY * high) / long))
    const own = (offX - share * wide) ** 2 + (offY - share * high) ** 2
    if (own > distance) [farthest, distance] = [at, own]
  }
  return [farthest, distance]
}
