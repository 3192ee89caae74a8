// Which names are organisations': a few of them are borne by places, too.
import type { PartyHit } from '../draft.ts'
import type { Page } from '../page/page.ts'

/** "The Agreement between the Government of Serbia and the European Union": a name that an organisation bears. */
export function mayBeOrganization(page: Page, { name, kindHint }: PartyHit): boolean {
  return kindHint === 'organization' || page.names.at(name)?.kinds.includes('organization') === true
}

/** "An initiative of the United Nations": a name that nobody else bears. */
export function isOrganization(page: Page, { name, kindHint }: PartyHit): boolean {
  const kinds = page.names.at(name)?.kinds ?? []
  return kindHint === 'organization' || (kinds.length > 0 && kinds.every((kind) => kind === 'organization'))
}
