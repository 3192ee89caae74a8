// A small register to show on the pages under test: Niš, Košice and some of their partners, told by four sources.
import type { Finding, FindingKind, Severity } from '../../model/finding.ts'
import { mintId } from '../../model/ids.ts'
import { agreements } from './example-agreements.ts'
import { parties } from './example-parties.ts'
import { documents, find, sourceId, sources } from './example-sources.ts'

function finding(
  kind: FindingKind,
  severity: Severity,
  message: string,
  about: readonly string[],
  words: Finding['sources'],
): Finding {
  return {
    id: mintId('finding', `${kind}-${about.join('-')}`),
    kind,
    severity,
    message,
    agreements: about.map((key) => mintId('agreement', key)),
    sources: words,
  }
}

const findings: readonly Finding[] = [
  finding(
    'conflict',
    'warning',
    'Košice says that it was signed on 22 March 2001; a lexicon says 2003.',
    ['nis-kosice'],
    [
      { source: sourceId('kosice'), span: find('kosice', '22/3/2001') },
      { source: sourceId('lexicon'), span: find('lexicon', '2003') },
    ],
  ),
  finding(
    'duplicate',
    'note',
    'Niš tells of its tie with Beersheba twice, in the same words.',
    ['nis-beersheba'],
    [{ source: sourceId('nis'), span: find('nis', 'The assembly decided in June 1990') }],
  ),
  finding(
    'one-sided',
    'note',
    'Only Niš tells of the protocol with Serres.',
    ['nis-serres'],
    [{ source: sourceId('nis'), span: null }],
  ),
]

export const exampleRegister = {
  parties: Object.values(parties),
  agreements,
  partnerships: agreements.map(({ id, partnership, parties: sides }) => ({
    id: partnership,
    parties: sides,
    agreements: [id],
  })),
  findings,
  sources: Object.values(sources),
  documents: new Map(Object.entries(documents).map(([key, document]) => [sourceId(key), document])),
  moved: new Map([[mintId('agreement', 'older'), mintId('agreement', 'nis-kosice')]]),
}
