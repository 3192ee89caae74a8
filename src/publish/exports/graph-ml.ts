// The network as GraphML: a node for each party, an edge for every two parties of an agreement.
import type { PartyId } from '../../model/ids.ts'
import type { ExportFormat } from './export-format.ts'
import { partyFactNames, partyFacts, tieFactNames, tieFacts } from './tie-facts.ts'
import { tiesIn } from './ties-in.ts'
import { xmlTag, xmlText } from './xml-text.ts'

export const graphMl: ExportFormat = {
  name: 'graphml',
  file: 'register.graphml',
  mediaType: 'application/graphml+xml; charset=utf-8',
  about:
    'The network for yEd, Gephi, igraph and NetworkX: a node for each party, an edge for each agreement.',
  async *write(selection) {
    const { agreements, parties, origin } = selection
    yield head
    const known = new Set<PartyId>()
    for await (const party of parties()) {
      known.add(party.id)
      yield `${xmlTag('node', { id: party.id }, values('n', partyFacts(party, origin)))}\n`
    }
    for await (const agreement of agreements()) {
      const facts = values('e', tieFacts(agreement, selection))
      for (const { id, from, to } of tiesIn(agreement)) {
        if (!known.has(from.id) || !known.has(to.id)) continue
        yield `${xmlTag('edge', { id, source: from.id, target: to.id }, facts)}\n`
      }
    }
    yield '</graph>\n</graphml>\n'
  },
}

const numbers: ReadonlySet<string> = new Set(['lat', 'lng', 'population'])

function keys(prefix: string, of: 'node' | 'edge', names: readonly string[]): string {
  return names
    .map((name) => {
      const type = numbers.has(name) ? 'double' : 'string'
      return `${xmlTag('key', { id: `${prefix}-${name}`, for: of, 'attr.name': name, 'attr.type': type })}\n`
    })
    .join('')
}

const head = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${keys('n', 'node', partyFactNames)}${keys('e', 'edge', tieFactNames)}<graph id="register" edgedefault="undirected">
`

function values(prefix: string, facts: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(facts)
    .map(([name, value]) =>
      value === null ? '' : xmlTag('data', { key: `${prefix}-${name}` }, xmlText(String(value))),
    )
    .join('')
}
