// A party that no gazetteer knows: it is kept under the name that the source gives it, so that nothing is lost.
import { mintId } from '../../model/ids.ts'
import { type Party, placeless } from '../../model/party.ts'
import type { Mention } from '../../model/record.ts'
import { digest } from '../../text/digest.ts'
import { fold } from '../../text/fold.ts'

/** Two mentions of one folded name in one country are one such party. */
export function unresolvedParty(
  mention: Pick<Mention, 'asWritten' | 'countryHint' | 'kindHint' | 'containerHint'>,
): Party {
  const name = mention.asWritten.replaceAll(/\s+/g, ' ').trim()
  const country = mention.countryHint
  return {
    id: mintId('party', `u${digest(fold(name) || name, country ?? '')}`),
    name,
    kind: mention.kindHint ?? 'other',
    country,
    container: mention.containerHint,
    names: [{ text: name, kind: 'official' }],
    ...placeless,
    origin: 'source',
  }
}
