// One reconciliation query: the parties that it may mean.
import { type PartyKind, partyKinds } from '../../model/party.ts'
import type { KnownParty, NameDesk } from '../../pipeline/names/name-desk.ts'
import type { CandidatesToPresent } from '../../publish/reconcile/present-candidates.ts'
import { anyParty, propertyOf } from '../../publish/reconcile/vocabulary.ts'
import type { PropertyValue, ReconcileQuery } from './read-batch.ts'

/** More candidates than a person would look through. */
const mostCandidates = 50

export async function answerQuery(asked: ReconcileQuery, names: NameDesk): Promise<CandidatesToPresent> {
  const known = await partyTold(asked, names)
  if (known !== null) return certainly(known)
  const kinds = kindsOf(asked)
  const country = await countryTold(asked, names)
  const { match, candidates, notes } = await names.answer(
    {
      name: asked.query,
      ...country,
      container: await containerTold(asked, names),
      kind: kinds?.size === 1 ? [...kinds][0]! : null,
    },
    { candidates: asked.type_strict === 'should' ? Math.min(asked.limit, mostCandidates) : mostCandidates },
  )
  const fitting = candidates.filter(({ known: { kind } }) => kinds === null || kinds.has(kind))
  const isSure = match !== null && notes.every(({ kind }) => !doubts.has(kind))
  return {
    candidates: (asked.type_strict === 'should' ? candidates : fitting).slice(0, asked.limit),
    certain: isSure && fitting.includes(match) ? match.known.id : null,
    warnings: [...(asked.query === '' ? [] : notes.map(({ message }) => message)), ...unused(asked)],
  }
}

/** With one of these noted a person decides. */
const doubts: ReadonlySet<string> = new Set(['ambiguous', 'unknown-country', 'mixed-scripts'])

function certainly({ party }: KnownParty): CandidatesToPresent {
  const candidate = { known: party, score: 1, features: { id: 1 } }
  return { candidates: [candidate], certain: party.id, warnings: [] }
}

/** By the id that the words are, or by a GeoNames id. */
async function partyTold(asked: ReconcileQuery, names: NameDesk): Promise<KnownParty | null> {
  const words = asked.query.trim()
  if (words.startsWith('pty_')) return names.find(words)
  const number = wordsOf(asked, 'geonames')
  return number !== null && /^\d{1,10}$/.test(number) ? names.find(`pty_g${number}`) : null
}

/** null where any kind will be right. */
function kindsOf(asked: ReconcileQuery): ReadonlySet<PartyKind> | null {
  const types = [...asked.type, wordsOf(asked, 'kind')?.toLowerCase()]
  const kinds = partyKinds.filter((kind) => types.includes(kind))
  return kinds.length === 0 || types.includes(anyParty.id) ? null : new Set(kinds)
}

async function countryTold(asked: ReconcileQuery, names: NameDesk) {
  const words = wordsOf(asked, 'country')
  if (words === null) return {}
  const [, code] = /^pty_([A-Z]{2,4})$/.exec(words) ?? []
  const country = await names.country(code ?? words)
  return country === null ? { unknownCountry: words } : { country }
}

/** By name; of a container that was reconciled itself, the party's. */
async function containerTold(asked: ReconcileQuery, names: NameDesk): Promise<string | null> {
  const words = wordsOf(asked, 'container')
  return (words?.startsWith('pty_') ? (await names.find(words))?.party.name : words) ?? null
}

/** The first value that a property was told, as words; of an entity its id. */
function wordsOf(asked: ReconcileQuery, pid: string): string | null {
  const told = asked.properties.filter((one) => one.pid === pid).flatMap(({ v }) => v)
  return told.map(textOf).find((text) => text !== '') ?? null
}

function textOf(value: PropertyValue): string {
  return (typeof value === 'object' ? value.id : String(value)).trim()
}

function unused({ properties }: ReconcileQuery): readonly string[] {
  const pids = new Set(properties.map(({ pid }) => pid))
  return [...pids]
    .filter((pid) => propertyOf(pid)?.isCompared === false)
    .map((pid) => `the property ${pid} is not compared`)
}
