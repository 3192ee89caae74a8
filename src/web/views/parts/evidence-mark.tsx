// Two rings tied by a line, filled for each side that speaks: the sign of the house and the sign of proof.
import type { FC } from 'hono/jsx'
import type { Evidence } from '../../../model/agreement.ts'

/** Which of the two rings are filled. */
const filled: Readonly<Record<Evidence, readonly [boolean, boolean]>> = {
  claimed: [false, false],
  oneSided: [true, false],
  twoSided: [true, true],
  documented: [true, true],
  gazetted: [true, true],
}

interface EvidenceMarkProps {
  readonly grade: Evidence
}

/** Always beside words that say the same. */
export const EvidenceMark: FC<EvidenceMarkProps> = ({ grade }) => {
  const [first, second] = filled[grade]
  return (
    <svg
      class={`evidence-mark evidence-${grade}`}
      viewBox="0 0 32 12"
      width="32"
      height="12"
      aria-hidden="true"
    >
      <path class="tie" d="M10.5 6h11" stroke-dasharray={grade === 'claimed' ? '2 2.5' : undefined} />
      <circle class={first ? 'ring said' : 'ring'} cx="6" cy="6" r="4.25" />
      <circle class={second ? 'ring said' : 'ring'} cx="26" cy="6" r="4.25" />
      {grade === 'documented' || grade === 'gazetted' ? <path class="seal" d="M13.5 6h5" /> : null}
    </svg>
  )
}

interface EvidenceProps {
  readonly evidence: { readonly grade: Evidence; readonly words: string }
}

export const EvidenceNote: FC<EvidenceProps> = ({ evidence }) => (
  <span class="evidence-note">
    <EvidenceMark grade={evidence.grade} />
    <span>{evidence.words}</span>
  </span>
)

export const Emblem: FC = () => (
  <svg class="emblem" viewBox="0 0 32 20" width="32" height="20" aria-hidden="true">
    <circle cx="10" cy="10" r="8" />
    <circle cx="22" cy="10" r="8" />
  </svg>
)

export const favicon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#fbfaf7"/><g fill="none" stroke="#0c5a60" stroke-width="2.5"><circle cx="12" cy="16" r="7"/><circle cx="20" cy="16" r="7"/></g></svg>`
