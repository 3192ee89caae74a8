// The log of decisions as a chain: each row's hash covers the row and the hash before it, so that whoever keeps one
// hash can tell whether anything up to it was changed, cut or put elsewhere.
import { canonicalJson, sha256 } from './canonical.ts'
import type { Decision } from './decision.ts'

export interface LoggedDecision {
  readonly decision: Decision
  /** 64 hexadecimal digits. */
  readonly hash: string
}

/** The end of a log: worth keeping elsewhere, since only against it can a cut-off end be told. */
export interface LogHead {
  readonly decisions: number
  readonly hash: string
}

export const emptyLog: LogHead = { decisions: 0, hash: '0'.repeat(64) }

export function chainHash(before: string, decision: Decision): string {
  return sha256(`${before}\n${canonicalJson(decision)}`)
}

export function headOf(log: readonly LoggedDecision[]): LogHead {
  const last = log.at(-1)
  return last === undefined ? emptyLog : { decisions: last.decision.number, hash: last.hash }
}

/**
 * What is wrong with a log, in plain words; nothing where all is well. `kept` is the hash of a head, of now or of
 * earlier, from somewhere that whoever could change the log could not.
 */
export function findTampering(
  log: readonly LoggedDecision[],
  { kept }: { readonly kept?: string } = {},
): readonly string[] {
  const wrong: string[] = []
  let before = emptyLog.hash
  for (const [at, { decision, hash }] of log.entries()) {
    if (decision.number !== at + 1) {
      wrong.push(`decision ${at + 1} is missing or out of its place: number ${decision.number} stands there`)
      break
    }
    if (chainHash(before, decision) !== hash) {
      wrong.push(`decision ${decision.number} is not what was decided, or one before it was taken out`)
      break
    }
    before = hash
  }
  const isKept = kept === undefined || kept === emptyLog.hash || log.some(({ hash }) => hash === kept)
  if (!isKept) {
    wrong.push(`the log does not hold ${kept}: its end was cut off, or it was written anew`)
  }
  return wrong
}
