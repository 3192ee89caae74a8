// Where in a part of an ascending row of numbers those begin that are not below one; its end where there are none.

export function firstNotBelow(
  ascending: Uint16Array | Uint32Array,
  from: number,
  to: number,
  least: number,
): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >>> 1
    if (ascending[middle]! < least) low = middle + 1
    else high = middle
  }
  return low
}
