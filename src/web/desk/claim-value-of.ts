// The value that a question of a claim asks about, as the page is understood today.
import type { ClaimValue } from '../../model/question.ts'
import type { DeskQuestion } from '../../pipeline/desk/desk.ts'

export function claimValueOf({ id, tellings }: DeskQuestion): ClaimValue | null {
  const field = tellings.flatMap(({ fields }) => fields).find(({ question }) => question === id)
  return field?.kind === 'claim' ? field.claim.value : null
}
