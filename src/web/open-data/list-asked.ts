// Which agreements an address asks for: all, or those of a list of the site.
import type { AgreementQuestion } from '../../model/agreement-facets.ts'
import type { SelectionOptions } from '../../pipeline/select-agreements.ts'
import { countryPairPath, countryPath, partyPath, sourcePath } from '../../publish/paths.ts'
import { inShort, QueryError } from '../asked/chosen.ts'
import { type Asked, addressOf, narrowing, narrowingKeys } from '../asked/narrowing.ts'
import type { SiteContext } from '../site.ts'

/** Keys that nobody knows are refused: a file of everything would pass for the answer. */
const keys: ReadonlySet<string> = new Set(narrowingKeys)

export async function listAsked(
  c: SiteContext,
): Promise<Pick<SelectionOptions, 'title' | 'path' | 'question' | 'of'>> {
  const unknown = Object.keys(c.req.query()).find((key) => !keys.has(key))
  if (unknown !== undefined) {
    throw new QueryError(inShort(unknown), 'wrong.list', { keys: narrowingKeys.join(', ') })
  }
  const { question, asked } = await narrowing(c)
  if (asked.length === 0) return {}
  const address = addressOf(asked)
  return {
    title: `Agreements: ${asked.map(({ words }) => words).join(', ')}`,
    path: pageOf(asked, question) ?? `/search?${address}`,
    question: address,
    of: question,
  }
}

/** The page that is about just what was asked for. */
function pageOf(
  asked: readonly Asked[],
  { party, source, countries = [] }: AgreementQuestion,
): string | null {
  const [first, second, third] = asked
  if (first === undefined || third !== undefined) return null
  if (first.key === 'country' && second?.key === 'country') return countryPairPath(first.value, second.value)
  if (second !== undefined) return null
  if (party !== undefined) return partyPath(party)
  if (source !== undefined) return sourcePath(source)
  return first.key === 'country' ? countryPath(countries[0] ?? '') : null
}
