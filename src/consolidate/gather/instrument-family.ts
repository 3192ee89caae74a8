// Which instruments may be one paper under two names: "charter of twinning" and "friendship agreement", but not a contract.
import { type InstrumentType, instrumentTypes } from '../../model/instrument.ts'

type Family = 'tie' | 'cooperation' | 'intent' | 'state' | 'contract' | 'decision' | 'open'

const families: Readonly<Record<InstrumentType, Family>> = {
  twinning: 'tie',
  friendship_agreement: 'tie',
  charter: 'tie',
  cooperation_agreement: 'cooperation',
  partnership_agreement: 'cooperation',
  memorandum: 'cooperation',
  protocol: 'cooperation',
  letter_of_intent: 'intent',
  declaration: 'intent',
  treaty: 'state',
  security_agreement: 'state',
  contract: 'contract',
  decision: 'decision',
  other: 'open',
  unknown: 'open',
}

/** Papers of these families are never loosely named as one of another family. */
const strict: ReadonlySet<Family> = new Set(['state', 'contract'])

/** 3 the same type, 2 the same family or one left open, 1 another family that people confuse with it, 0 another thing. */
export function affinity(a: InstrumentType, b: InstrumentType): 0 | 1 | 2 | 3 {
  if (a === b) return 3
  const one = families[a]
  const other = families[b]
  if (one === other || one === 'open' || other === 'open') return 2
  return strict.has(one) || strict.has(other) ? 0 : 1
}

/** The source names no kind of paper. */
export function isOpen(type: InstrumentType): boolean {
  return families[type] === 'open'
}

/** A treaty is signed, and takes effect when it is ratified, often years later. */
export function isTreaty(type: InstrumentType): boolean {
  return families[type] === 'state'
}

// The same of places in `instrumentTypes`, for whoever compares by the million.

const count = instrumentTypes.length
const kinships = Uint8Array.from({ length: count * count }, (_, at) =>
  affinity(instrumentTypes[Math.floor(at / count)]!, instrumentTypes[at % count]!),
)
const open = instrumentTypes.map(isOpen)
const ties = instrumentTypes.map((type) => families[type] === 'tie')

const treaties = instrumentTypes.map(isTreaty)

/** See `affinity`. */
export function kinshipOf(a: number, b: number): number {
  return kinships[a * count + b]!
}

export function isOpenNumber(instrument: number): boolean {
  return open[instrument]!
}

export function isTieNumber(instrument: number): boolean {
  return ties[instrument]!
}

export function isTreatyNumber(instrument: number): boolean {
  return treaties[instrument]!
}
