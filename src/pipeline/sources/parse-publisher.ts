// `Niš, RS` → the body and its state, as people write whose page it is.
import type { Publisher } from '../../model/source.ts'

/** null where the words name nobody. */
export function parsePublisher(written: string): Publisher | null {
  const comma = written.lastIndexOf(',')
  const name = (comma === -1 ? written : written.slice(0, comma)).trim()
  const country = comma === -1 ? '' : written.slice(comma + 1).trim()
  return name === '' ? null : { name, country: country === '' ? null : country }
}
