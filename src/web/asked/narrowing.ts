// What an address asks a list of agreements to be narrowed down to, the same on every page, for every file and in the API.
import { evidenceGrades } from '../../model/agreement.ts'
import type { AgreementQuestion } from '../../model/agreement-facets.ts'
import { type AreaId, areas } from '../../model/areas.ts'
import type { PartyId, SourceId } from '../../model/ids.ts'
import { instrumentTypes } from '../../model/instrument.ts'
import { statuses } from '../../model/status.ts'
import { isCountryCode, nameCountry } from '../../publish/phrase/name-country.ts'
import {
  nameArea,
  nameEvidence,
  nameInstrumentType,
  nameStatus,
} from '../../publish/search/present-facets.ts'
import { type Found, findInRegister } from '../gather/find-in-register.ts'
import type { SiteContext } from '../site.ts'
import { chosen, inShort, QueryError } from './chosen.ts'

export const narrowingKeys = [
  'q',
  'party',
  'country',
  'instrument',
  'area',
  'status',
  'fromYear',
  'toYear',
  'evidence',
  'source',
] as const
export type NarrowingKey = (typeof narrowingKeys)[number]

/** One thing that was asked for, as the address tells it and in words. */
export interface Asked {
  readonly key: NarrowingKey
  readonly value: string
  readonly words: string
}

export interface Narrowing {
  readonly question: AgreementQuestion
  readonly asked: readonly Asked[]
  /** The words searched for, and whom they may mean. */
  readonly words: string
  readonly found: Found | null
}

export const areaIds = Object.keys(areas) as readonly AreaId[]

const longestWords = 200
const mostCountries = 2
const firstYear = 1000
const lastYear = 2999

export async function narrowing(c: SiteContext): Promise<Narrowing> {
  const { tongue } = c.var
  const { say } = tongue
  const asked: Asked[] = []
  const ask = <Value extends string>(
    key: NarrowingKey,
    value: Value | null,
    name: (value: Value) => string,
  ) => {
    if (value !== null) asked.push({ key, value, words: name(value) })
    return value ?? undefined
  }
  const words = (c.req.query('q') ?? '').trim().slice(0, longestWords)
  const found = words === '' ? null : await findInRegister(c.var.store, words, tongue)
  ask('q', words === '' ? null : words, (told) => say('narrow.words', { words: told }))
  const party = await partyAsked(c)
  ask('party', party?.id ?? null, () => party?.name ?? '')
  const countries = countriesAsked(c)
  for (const country of countries) ask('country', country, (code) => nameCountry(code, tongue))
  const instrument = ask('instrument', chosen(c, 'instrument', instrumentTypes), (type) =>
    nameInstrumentType(type, tongue),
  )
  const area = ask('area', chosen(c, 'area', areaIds), (id) => nameArea(id, tongue))
  const status = ask('status', chosen(c, 'status', statuses), (kind) => nameStatus(kind, tongue))
  const [from, to] = [yearAsked(c, 'fromYear'), yearAsked(c, 'toYear')]
  if (from !== null && to !== null && from > to)
    throw new QueryError('toYear', 'wrong.years', { from: String(from), to: String(to) })
  ask('fromYear', from === null ? null : String(from), (year) => say('narrow.fromYear', { year }))
  ask('toYear', to === null ? null : String(to), (year) => say('narrow.upToYear', { year }))
  const evidence = ask('evidence', chosen(c, 'evidence', evidenceGrades), (grade) =>
    nameEvidence(grade, tongue),
  )
  const source = await sourceAsked(c)
  ask('source', source?.id ?? null, () => source?.title ?? '')
  const question: AgreementQuestion = {
    ...(found?.question ?? {}),
    ...(party === null ? {} : { party: party.id }),
    ...withCountries(found?.question.countries, countries),
    ...(instrument === undefined ? {} : { instrument }),
    ...(area === undefined ? {} : { area }),
    ...(status === undefined ? {} : { status: { kind: status, on: c.var.day } }),
    ...(from === null && to === null ? {} : { years: { from, to } }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(source === null ? {} : { source: source.id }),
  }
  return { question, asked, words, found }
}

/** The same question in an address, in one order and without what is left open. */
export function addressOf(asked: readonly Asked[]): string {
  return new URLSearchParams(asked.map(({ key, value }) => [key, value])).toString()
}

function withCountries(searched: readonly string[] = [], told: readonly string[] = []) {
  const countries = [...searched.filter((code) => !told.includes(code)), ...told]
  return countries.length === 0 ? {} : { countries }
}

async function partyAsked(c: SiteContext) {
  const id = c.req.query('party') ?? ''
  if (id === '') return null
  const party = await c.var.store.parties.get(id as PartyId)
  if (party !== undefined) return party
  throw new QueryError('party', 'wrong.party', { written: inShort(id) })
}

async function sourceAsked(c: SiteContext) {
  const id = c.req.query('source') ?? ''
  if (id === '') return null
  const source = await c.var.store.sources.get(id as SourceId)
  if (source !== undefined) return source
  throw new QueryError('source', 'wrong.source', { written: inShort(id) })
}

function countriesAsked(c: SiteContext): readonly string[] {
  const countries = (c.req.queries('country') ?? []).filter((code) => code !== '')
  const wrong = countries.find((code) => !isCountryCode(code))
  if (wrong === undefined && countries.length <= mostCountries) return countries
  if (wrong !== undefined)
    throw new QueryError('country', 'wrong.country', {
      key: 'country',
      written: inShort(wrong),
      example: 'RS',
    })
  throw new QueryError('country', 'wrong.countries', {
    key: 'country',
    times: countries.length,
    example: 'RS',
  })
}

function yearAsked(c: SiteContext, key: 'fromYear' | 'toYear'): number | null {
  const told = (c.req.query(key) ?? '').trim()
  if (told === '') return null
  const year = /^\d{4}$/.test(told) ? Number(told) : 0
  if (year >= firstYear && year <= lastYear) return year
  throw new QueryError(key, 'wrong.year', { key, written: inShort(told) })
}
