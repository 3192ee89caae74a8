// Columns that grow.

/** The same column with room for more. */
export function widened(column: Uint32Array, room: number): Uint32Array {
  const wider = new Uint32Array(room)
  wider.set(column)
  return wider
}
