// /suggest?q=, which the search box asks while somebody types.
import type { Party } from '../../model/party.ts'
import { partyPath } from '../../publish/paths.ts'
import { describeParty } from '../../publish/phrase/describe-party.ts'
import { nameInTongue } from '../../publish/phrase/name-in-tongue.ts'
import { fold } from '../../text/fold.ts'
import { findCountries } from '../gather/find-in-register.ts'
import { pathIn } from '../languages/language-path.ts'
import type { SiteContext } from '../site.ts'

const longestQuery = 200
const mostSuggestions = 8
/** The others are bodies that no source has told of. */
const mostHeld = 6

/** Bodies and countries of the register first, then whom else the gazetteer knows. */
export async function suggest(c: SiteContext) {
  const { store, names, tongue } = c.var
  const query = (c.req.query('q') ?? '').trim().slice(0, longestQuery)
  if (fold(query) === '') return c.json({ ok: true, query, suggestions: [] })
  const [countries, held, known] = await Promise.all([
    findCountries(store, query, tongue),
    store.parties.search(query, mostHeld),
    names.suggest(query, { limit: mostSuggestions }),
  ])
  const bodies = new Map<string, { readonly party: Party; readonly isHeld: boolean }>()
  for (const party of held) bodies.set(party.id, { party, isHeld: true })
  for (const party of known) {
    const named = { ...party, name: nameInTongue(party, tongue) }
    if (!bodies.has(party.id)) bodies.set(party.id, { party: named, isHeld: false })
  }
  const suggestions = [
    ...countries.map(({ path, name }) => ({
      path: pathIn(tongue.language, path),
      name,
      description: tongue.say('search.country'),
      isHeld: true,
    })),
    ...Array.from(bodies.values(), ({ party, isHeld }) => ({
      path: pathIn(tongue.language, partyPath(party.id)),
      name: party.name,
      description: describeParty(party, tongue),
      isHeld,
    })),
  ]
  return c.json({ ok: true, query, suggestions: suggestions.slice(0, mostSuggestions) })
}
