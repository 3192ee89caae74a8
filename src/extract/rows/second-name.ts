// A town's name in another language, behind a slash.
import type { CountryCode } from '../../model/party.ts'
import type { Span } from '../../model/span.ts'
import { looksLikeName } from '../names/name-shape.ts'
import type { Page } from '../page/page.ts'

/** "Cisnădie/Heltau, Romania": where the name in another language ends behind a slash, and the state behind it; null where a state or a region stands there. */
export function secondName(page: Page, { start, end }: Span): SecondName | null {
  if (!page.folded.slice(start, start + 2).includes('/')) return null
  const hit = behindSlash.exec(page.folded.slice(start, end))
  if (hit === null) return null
  const name = { start: start + hit[0].length - hit[1]!.length, end: start + hit[0].length }
  const fact = page.names.at(name)
  const isTown = fact === undefined ? looksLikeName(page, name) : fact.kinds.some((kind) => kind !== 'region')
  if (!isTown || page.countries.hasWithin(name) || page.dates.hasWithin(name)) return null
  const sign = /^[ ,(]*/.exec(page.folded.slice(name.end, end))?.[0].length ?? 0
  const state = sign === 0 ? undefined : page.countries.startingAt(name.end + sign, end)
  return state?.form === 'name' ? { end: state.end, state: state.code } : { end: name.end, state: null }
}

interface SecondName {
  readonly end: number
  readonly state: CountryCode | null
}

const behindSlash = /^ ?\/ ?([^\s/,;:()|-]+(?: [^\s/,;:()|-]+){0,2})(?=$|\s*[,;:()|]| - )/u
