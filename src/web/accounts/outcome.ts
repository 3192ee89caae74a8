// What came of an act on an account, with the cookies that keep it.

export interface Outcome {
  readonly kind: 'done' | 'secondFactor' | 'refused'
  readonly cookies: readonly string[]
}

export const refused: Outcome = { kind: 'refused', cookies: [] }

export function outcomeOf(response: Response): Outcome {
  return response.ok ? { kind: 'done', cookies: response.headers.getSetCookie() } : refused
}
