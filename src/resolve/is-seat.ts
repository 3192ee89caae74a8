// Which places are seats: GeoNames grades a place by what is governed from it.

const leastImportanceOfSeat = 5

/** Whether a county or more is governed from a place of this importance. */
export function isSeat({ importance }: { readonly importance: number }): boolean {
  return importance >= leastImportanceOfSeat
}
