// A selection of the register to export: all of it, or the agreements of a list with their parties and sources.
import type { Agreement } from '../model/agreement.ts'
import type { PartyId } from '../model/ids.ts'
import type { Party } from '../model/party.ts'
import type { Selection } from '../publish/exports/selection.ts'
import type { AgreementFilter, Store } from '../store/store.ts'

export interface SelectionOptions extends Pick<Selection, 'day' | 'origin'> {
  readonly title?: string
  readonly path?: string
  readonly question?: string
  /** The agreements themselves, or what they have in common; all where neither is told. */
  readonly of?: AgreementFilter | readonly Agreement[]
}

export async function selectAgreements(
  store: Store,
  { title = 'All agreements', path = '/agreements', question = '', of, day, origin }: SelectionOptions,
): Promise<Selection> {
  const agreements = () => (isList(of) ? inOrder(of) : store.agreements.walk(of))
  return {
    title,
    path,
    question,
    day,
    origin,
    agreements,
    parties: () => (of === undefined ? store.parties.walk() : partiesOf(agreements(), store)),
    sources: new Map((await store.sources.list()).map((source) => [source.id, source])),
  }
}

function isList(of: SelectionOptions['of']): of is readonly Agreement[] {
  return Array.isArray(of)
}

async function* inOrder(agreements: readonly Agreement[]): AsyncIterable<Agreement> {
  yield* [...agreements].sort((a, b) => (a.id < b.id ? -1 : 1))
}

async function* partiesOf(agreements: AsyncIterable<Agreement>, store: Store): AsyncIterable<Party> {
  const ids = new Set<PartyId>()
  for await (const { parties } of agreements) for (const { id } of parties) ids.add(id)
  for (const id of [...ids].sort()) {
    const party = await store.parties.get(id)
    if (party !== undefined) yield party
  }
}
