// The one other state that a state's page is about: an embassy writes of its host, and names no third state, or only in passing.
import type { PartyHit } from '../draft.ts'
import { isOwnState } from '../names/own-states.ts'
import { stateParty } from '../names/state-party.ts'
import type { Page } from '../page/page.ts'
import { rememberByPage } from '../page/remember.ts'

/** Of so many mentions of other states all but one must be the counterpart's. */
const fewestOfMany = 4

/** null where the page is no state's, or tells of several. */
export function counterpartOf(page: Page): PartyHit | null {
  return page.isStatePage ? found(page).party : null
}

const found = rememberByPage((page: Page): { readonly party: PartyHit | null } => {
  const { countries } = page
  const mentions = new Map<string, number>()
  let all = 0
  for (let index = 0; index < countries.length; index++) {
    const { code, form } = countries.factAt(index)
    if (form !== 'name' || isOwnState(page, code)) continue
    mentions.set(code, (mentions.get(code) ?? 0) + 1)
    all++
  }
  const [first] = [...mentions].sort((a, b) => b[1] - a[1])
  if (first === undefined) return { party: null }
  const [code, count] = first
  const others = all - count
  return { party: others === 0 || (others === 1 && count >= fewestOfMany) ? stateOf(page, code) : null }
})

function stateOf(page: Page, code: string): PartyHit | null {
  const { countries } = page
  for (let index = 0; index < countries.length; index++) {
    const fact = countries.factAt(index)
    if (fact.form !== 'name' || fact.code !== code) continue
    const name = { start: countries.startAt(index), end: countries.endAt(index) }
    return stateParty(page, name, code)
  }
  return null
}
