// What Wikidata lacks of the register's twinnings, as QuickStatements takes it: P190 both ways, with P580, P582 and the page that says so.
import { type Status, statusOn } from '../../lifecycle/status-on.ts'
import type { Agreement } from '../../model/agreement.ts'
import type { PartyId } from '../../model/ids.ts'
import type { InstrumentType } from '../../model/instrument.ts'
import type { PartyKind } from '../../model/party.ts'
import { compareDates } from '../../text/edtf.ts'
import type { HeldSource } from '../present/held-source.ts'
import type { Selection } from './selection.ts'

/** What Wikidata knows of a body. */
export interface WikidataItem {
  /** `Q129259` */
  readonly id: string
  /** Items that it is twinned with already. */
  readonly twins: ReadonlySet<string>
}

export type WikidataItems = ReadonlyMap<PartyId, WikidataItem>

export const leftOutReasons = [
  'noItem',
  'known',
  'claimed',
  'otherPaper',
  'otherBodies',
  'notBegun',
  'noPage',
] as const
export type LeftOutReason = (typeof leftOutReasons)[number]

export interface QuickStatements {
  readonly lines: readonly string[]
  /** Ties that are told. */
  readonly told: number
  readonly leftOut: Readonly<Record<LeftOutReason, number>>
}

/** Wikidata's own words for P190: twin towns, sister cities, and others with a partnership or cooperation agreement. */
const twinnings: ReadonlySet<InstrumentType> = new Set([
  'twinning',
  'friendship_agreement',
  'partnership_agreement',
  'cooperation_agreement',
  'charter',
])
const bodies: ReadonlySet<PartyKind> = new Set(['city', 'municipality', 'district', 'region'])
const begun: ReadonlySet<Status> = new Set(['inForce', 'suspended', 'ended'])

export async function quickStatements(selection: Selection, items: WikidataItems): Promise<QuickStatements> {
  const ties = new Map<string, Agreement[]>()
  for await (const agreement of selection.agreements()) {
    const own = ties.get(agreement.partnership)
    if (own === undefined) ties.set(agreement.partnership, [agreement])
    else own.push(agreement)
  }
  const lines: string[] = []
  const leftOut = Object.fromEntries(leftOutReasons.map((reason) => [reason, 0])) as Record<
    LeftOutReason,
    number
  >
  let told = 0
  for (const agreements of ties.values()) {
    const statements = statementsOf(agreements, selection, items)
    if (typeof statements === 'string') leftOut[statements] += 1
    else {
      lines.push(...statements)
      told += 1
    }
  }
  return { lines, told, leftOut }
}

/** One each way, where Wikidata has it not; or else why there is none. */
function statementsOf(
  all: readonly Agreement[],
  { sources, day }: Selection,
  items: WikidataItems,
): readonly string[] | LeftOutReason {
  const [one, other, third] = all[0]?.parties ?? []
  if (one === undefined || other === undefined || third !== undefined) return 'otherBodies'
  if (![one, other].every(({ kind }) => bodies.has(kind))) return 'otherBodies'
  const papers = all.filter(({ instrument }) => twinnings.has(instrument.type))
  if (papers.length === 0) return 'otherPaper'
  const proved = papers.filter(({ evidence }) => evidence !== 'claimed')
  if (proved.length === 0) return 'claimed'
  const living = proved.filter((agreement) => begun.has(statusOn(agreement, day)))
  if (living.length === 0) return 'notBegun'
  const ends = [
    { from: items.get(one.id), to: items.get(other.id), side: one.id },
    { from: items.get(other.id), to: items.get(one.id), side: other.id },
  ]
  const times = [...qualifier('P580', startOf(living)), ...qualifier('P582', endOf(living, day))]
  const statements: string[] = []
  for (const { from, to, side } of ends) {
    if (from === undefined || to === undefined) return 'noItem'
    if (from.twins.has(to.id)) continue
    const page = pageOf(living, sources, side)
    if (page === null) return 'noPage'
    const read = timeOf(page.readAt.slice(0, 10))
    const reference = ['S854', `"${page.address}"`, ...(read === null ? [] : ['S813', read])]
    statements.push([from.id, 'P190', to.id, ...times, ...reference].join('\t'))
  }
  return statements.length === 0 ? 'known' : statements
}

function startOf(agreements: readonly Agreement[]): string | null {
  return daysOf(agreements, ['signed', 'inForce', 'mentioned']).sort(compareDates)[0] ?? null
}

/** Where nothing of the tie is left. */
function endOf(agreements: readonly Agreement[], day: string): string | null {
  if (agreements.some((agreement) => statusOn(agreement, day) !== 'ended')) return null
  return daysOf(agreements, ['expired', 'denounced', 'terminated']).sort(compareDates).at(-1) ?? null
}

function daysOf(agreements: readonly Agreement[], kinds: readonly string[]): string[] {
  return agreements.flatMap(({ events }) =>
    events.flatMap(({ kind, on }) =>
      kinds.includes(kind) && on !== null && timeOf(on) !== null ? [on] : [],
    ),
  )
}

function qualifier(property: string, on: string | null): readonly string[] {
  const time = on === null ? null : timeOf(on)
  return time === null ? [] : [property, time]
}

/** `+2001-03-00T00:00:00Z/10`: as exact as it is told, to the day (11), the month (10) or the year (9). */
function timeOf(on: string): string | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(on) ?? []
  if (year === undefined) return null
  const precision = day !== undefined ? 11 : month !== undefined ? 10 : 9
  return `+${year}-${month ?? '00'}-${day ?? '00'}T00:00:00Z/${precision}`
}

/** The body's own page where it tells the tie, else the other side's. */
function pageOf(agreements: readonly Agreement[], sources: Selection['sources'], side: PartyId) {
  const pages = agreements
    .flatMap((agreement) => agreement.sources)
    .filter((told) => told.side !== null)
    .sort((a, b) => Number(b.side === side) - Number(a.side === side))
  for (const { source } of pages) {
    const address = webAddress(sources.get(source))
    if (address !== null) return { address, readAt: sources.get(source)?.readAt ?? '' }
  }
  return null
}

/** No quotation mark, tab or line end is left in it. */
function webAddress(source: HeldSource | undefined): string | null {
  const address = URL.parse(source?.location ?? '')
  if (address === null || !/^https?:$/.test(address.protocol)) return null
  const { href } = address
  return /["\s]/.test(href) ? null : href
}
