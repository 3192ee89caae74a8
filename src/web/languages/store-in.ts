// The store as a reader of one language sees it: bodies bear the names of that language, on every page and in every list.
import type { AgreementParty } from '../../model/agreement.ts'
import type { PartyId } from '../../model/ids.ts'
import type { Party } from '../../model/party.ts'
import { nameInTongue } from '../../publish/phrase/name-in-tongue.ts'
import type { AgreementLists, Store, StoredSource } from '../../store/store.ts'
import type { Language } from '../../wording/languages.ts'
import type { Tongue } from '../../wording/make-tongue.ts'
import { keepEach } from '../kept/keep-each.ts'

const spoken = new WeakMap<Store, Map<Language, Store>>()
const originals = new WeakMap<Store, Store>()

/** The register's own names are English. The same store for the same language, so that what is kept by it is kept once. */
export function storeIn(store: Store, tongue: Tongue): Store {
  const original = originalOf(store)
  if (tongue.language === 'en') return original
  const known = spoken.get(original) ?? new Map<Language, Store>()
  spoken.set(original, known)
  const made = known.get(tongue.language) ?? inLanguage(original, tongue)
  known.set(tongue.language, made)
  originals.set(made, original)
  return made
}

export function originalOf(store: Store): Store {
  return originals.get(store) ?? store
}

function inLanguage(store: Store, tongue: Tongue): Store {
  const namesOf = keepEach<PartyId, string>(async (_, ids) =>
    (await store.parties.several(ids)).map((party) => [party.id, nameInTongue(party, tongue)]),
  )
  const names = (ids: readonly PartyId[]) => namesOf(store, ids)
  const nameParty = (party: Party): Party => ({ ...party, name: nameInTongue(party, tongue) })
  const nameAll = async <Held extends Named>(held: readonly Held[]) => {
    const book = await names(held.flatMap(({ parties }) => parties.map(({ id }) => id)))
    return held.map((one) => ({
      ...one,
      parties: one.parties.map((party) => ({ ...party, name: book.get(party.id) ?? party.name })),
    }))
  }
  const nameSources = async (sources: readonly StoredSource[]) => {
    const book = await names(sources.flatMap(({ party }) => party ?? []))
    return sources.map((source) => ({
      ...source,
      partyName: (source.party === null ? undefined : book.get(source.party)) ?? source.partyName,
    }))
  }
  const { agreements, briefs, parties, partnerships, sources } = store
  return {
    ...store,
    agreements: {
      ...agreements,
      ...namedLists(agreements, nameAll),
      get: async (id) => {
        const found = await agreements.get(id)
        return found === undefined || 'movedTo' in found ? found : (await nameAll([found]))[0]
      },
    },
    briefs: namedLists(briefs, nameAll),
    partnerships: {
      ...partnerships,
      get: async (id) => {
        const found = await partnerships.get(id)
        return found === undefined ? undefined : (await nameAll([found]))[0]
      },
      list: async (filter) => nameAll(await partnerships.list(filter)),
      page: async (page, filter) => nameAll(await partnerships.page(page, filter)),
    },
    parties: {
      ...parties,
      get: async (id) => {
        const found = await parties.get(id)
        return found === undefined ? undefined : nameParty(found)
      },
      several: async (ids) => (await parties.several(ids)).map(nameParty),
      list: async (filter) => (await parties.list(filter)).map(nameParty),
      page: async (page, filter) => (await parties.page(page, filter)).map(nameParty),
      search: async (words, limit) => (await parties.search(words, limit)).map(nameParty),
    },
    sources: {
      ...sources,
      list: async (filter) => nameSources(await sources.list(filter)),
      several: async (ids) => nameSources(await sources.several(ids)),
      page: async (page) => nameSources(await sources.page(page)),
      part: async (part) => nameSources(await sources.part(part)),
      get: async (id) => {
        const found = await sources.get(id)
        return found === undefined ? undefined : (await nameSources([found]))[0]
      },
    },
  }
}

interface Named {
  readonly parties: readonly AgreementParty[]
}

type NameAll = <Held extends Named>(held: readonly Held[]) => Promise<readonly Held[]>

function namedLists<Listed extends Named>(
  lists: AgreementLists<Listed>,
  nameAll: NameAll,
): AgreementLists<Listed> {
  return {
    several: async (ids) => nameAll(await lists.several(ids)),
    list: async (filter) => nameAll(await lists.list(filter)),
    page: async (page, filter) => nameAll(await lists.page(page, filter)),
    walk: (filter) => namedInTurn(lists.walk(filter), nameAll),
  }
}

async function* namedInTurn<Listed extends Named>(
  agreements: AsyncIterable<Listed>,
  nameAll: NameAll,
): AsyncIterable<Listed> {
  for await (const agreement of agreements) yield* await nameAll([agreement])
}
