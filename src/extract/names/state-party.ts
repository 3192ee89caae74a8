// A state that a text names, as a party.
import type { CountryCode } from '../../model/party.ts'
import type { Span } from '../../model/span.ts'
import type { PartyHit } from '../draft.ts'
import type { Page } from '../page/page.ts'
import { isOwnState } from './own-states.ts'

export function stateParty(page: Page, { start, end }: Span, code: CountryCode): PartyHit {
  const name = { start, end }
  return {
    name,
    whole: name,
    kindHint: 'state',
    countryHint: code,
    containerHint: null,
    isPublisher: isOwnState(page, code),
    isKnown: true,
    hasSigner: false,
    isState: true,
  }
}
