// Rows of records → which rows tell one agreement. The heart of consolidation: it knows numbers only, and no words.
import { type AreApart, neverApart } from './are-apart.ts'
import { blockRows } from './block-rows.ts'
import { findDuplicates } from './find-duplicates.ts'
import { gatherTellings } from './gather-tellings.ts'
import { joinBlocks } from './join-blocks.ts'
import type { RecordColumns } from './record-columns.ts'

export interface GatheredRows {
  /** Number of the agreement that each row tells; -1 where it names one party only. */
  readonly agreementOf: Int32Array
  /** The first row of each row's telling: another row where one source says the same twice. */
  readonly tellingOf: Uint32Array
}

export interface GatherOptions {
  readonly areApart?: AreApart
}

export function gatherRows(
  columns: RecordColumns,
  { areApart = neverApart }: GatherOptions = {},
): GatheredRows {
  const blocks = blockRows(columns)
  const { rows, starts, count, lonely } = blocks
  const agreementOf = new Int32Array(columns.count)
  const tellingOf = new Uint32Array(columns.count)
  let agreements = 0
  for (const row of lonely) {
    agreementOf[row] = -1
    tellingOf[row] = row
  }
  for (let block = 0; block < count; block++) {
    const own = rows.subarray(starts[block]!, starts[block + 1]!)
    if (own.length === 1) {
      agreementOf[own[0]!] = agreements++
      tellingOf[own[0]!] = own[0]!
      continue
    }
    for (const gathering of gatherTellings(findDuplicates(columns, own, areApart), areApart)) {
      for (const telling of gathering) {
        for (const row of telling.rows) {
          agreementOf[row] = agreements
          tellingOf[row] = telling.rows[0]!
        }
      }
      agreements++
    }
  }
  const homes = homesAfter(joinBlocks({ columns, blocks, agreementOf, tellingOf, areApart }), agreements)
  for (let row = 0; row < columns.count; row++) {
    const agreement = agreementOf[row]!
    if (agreement >= 0) agreementOf[row] = homes(agreement)
  }
  return { agreementOf, tellingOf }
}

/** Where each agreement goes once all are joined that are to be. */
function homesAfter(
  joined: readonly { readonly agreement: number; readonly into: number }[],
  agreements: number,
): (agreement: number) => number {
  const homes = Int32Array.from({ length: agreements }, (_, at) => at)
  const home = (agreement: number) => {
    let at = agreement
    while (homes[at] !== at) at = homes[at]!
    return at
  }
  for (const { agreement, into } of joined) homes[home(agreement)] = home(into)
  return home
}
