// The network as GEXF 1.3, which Gephi opens with all that is known of each tie.
import type { PartyId } from '../../model/ids.ts'
import type { ExportFormat } from './export-format.ts'
import { partyFactNames, partyFacts, tieFactNames, tieFacts } from './tie-facts.ts'
import { tiesIn } from './ties-in.ts'
import { xmlTag, xmlText } from './xml-text.ts'

export const gexf: ExportFormat = {
  name: 'gexf',
  file: 'register.gexf',
  mediaType: 'application/gexf+xml; charset=utf-8',
  about: 'The network for Gephi, with what is known of each party and each agreement.',
  async *write(selection) {
    const { agreements, parties, origin, title, day } = selection
    yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta lastmodifieddate="${xmlText(day)}"><creator>Pobratim</creator><description>${xmlText(title)}</description></meta>
<graph mode="static" defaultedgetype="undirected">
${attributes('node', partyFactNames)}${attributes('edge', tieFactNames)}<nodes>\n`
    const known = new Set<PartyId>()
    for await (const party of parties()) {
      known.add(party.id)
      yield `${xmlTag('node', { id: party.id, label: party.name }, values(partyFacts(party, origin)))}\n`
    }
    yield '</nodes>\n<edges>\n'
    for await (const agreement of agreements()) {
      const facts = tieFacts(agreement, selection)
      for (const { id, from, to } of tiesIn(agreement)) {
        if (!known.has(from.id) || !known.has(to.id)) continue
        const edge = { id, source: from.id, target: to.id, label: facts.title }
        yield `${xmlTag('edge', edge, values(facts))}\n`
      }
    }
    yield '</edges>\n</graph>\n</gexf>\n'
  },
}

const numbers: ReadonlySet<string> = new Set(['lat', 'lng', 'population'])

function attributes(of: 'node' | 'edge', names: readonly string[]): string {
  const lines = names.map((name) =>
    xmlTag('attribute', { id: name, title: name, type: numbers.has(name) ? 'double' : 'string' }),
  )
  return `${xmlTag('attributes', { class: of }, lines.join(''))}\n`
}

function values(facts: Readonly<Record<string, string | number | null>>): string {
  const told = Object.entries(facts).flatMap(([name, value]) =>
    value === null ? [] : [xmlTag('attvalue', { for: name, value })],
  )
  return xmlTag('attvalues', {}, told.join(''))
}
