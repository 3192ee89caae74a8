// One figure of a bench: what was measured, and what it is held against. Ratios are what to quote; machines differ.

export interface Figure {
  readonly what: string
  readonly measured: number
  readonly unit:
    | 's'
    | 'ms'
    | 'MB'
    | 'MB/s'
    | 'sources/s'
    | 'names/s'
    | 'F1'
    | 'AUC'
    | '%'
    | 'lost'
    | 'wrong'
    | 'times'
    | 'points'
  /** `atMost` and `atLeast` are limits that may be missed; a peer is what another way took in the same run. */
  readonly against: {
    readonly kind: 'atMost' | 'atLeast' | 'peer'
    readonly what: string
    readonly value: number
  }
}

/** Prints the figure on one line; false where a limit is missed. */
export function printFigure({ what, measured, unit, against }: Figure): boolean {
  const ratio = against.value === 0 ? '' : `: ratio ${(measured / against.value).toFixed(2)}`
  const isMissed =
    (against.kind === 'atMost' && measured > against.value) ||
    (against.kind === 'atLeast' && measured < against.value)
  const sign = { atMost: 'at most', atLeast: 'at least', peer: 'against' }[against.kind]
  const verdict = isMissed ? '  MISSED' : ''
  console.log(
    `  ${what.padEnd(46)} ${figure(measured)} ${unit.padEnd(9)} ${sign} ${figure(against.value).trim()} (${against.what})${ratio}${verdict}`,
  )
  return !isMissed
}

function figure(value: number): string {
  return value.toFixed(value < 10 ? 3 : 1).padStart(8)
}
