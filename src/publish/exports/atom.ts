// What has changed lately as an Atom feed (RFC 4287): the agreements whose sources were read last.
import { statusOn } from '../../lifecycle/status-on.ts'
import type { Agreement } from '../../model/agreement.ts'
import { agreementPath } from '../paths.ts'
import { presentAgreementLine } from '../present/agreement-line.ts'
import { changedAt } from './changed-at.ts'
import type { ExportFormat } from './export-format.ts'
import { downloadUrl } from './holdings.ts'
import { licence } from './licence.ts'
import type { Selection } from './selection.ts'
import { xmlTag, xmlText } from './xml-text.ts'

const mostEntries = 100

interface Change {
  readonly agreement: Agreement
  readonly at: string
}

export const atom: ExportFormat = {
  name: 'atom',
  file: 'register.atom',
  mediaType: 'application/atom+xml; charset=utf-8',
  about: `A feed to follow: the ${mostEntries} agreements whose sources were read last.`,
  isFollowed: true,
  async *write(selection) {
    const { title, path, origin, day, question } = selection
    const changes = await newest(selection)
    const self = `${downloadUrl(origin, atom.file)}${question === '' ? '' : `?${question}`}`
    yield `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">\n`
    yield `${xmlTag('id', {}, xmlText(self))}${xmlTag('title', {}, xmlText(`${title} · Pobratim`))}\n`
    yield `${xmlTag('updated', {}, changes[0]?.at ?? `${day}T00:00:00Z`)}\n`
    yield `${xmlTag('link', { rel: 'self', type: 'application/atom+xml', href: self })}\n`
    yield `${xmlTag('link', { rel: 'alternate', type: 'text/html', href: `${origin}${path}` })}\n`
    yield `${xmlTag('link', { rel: 'license', href: licence.url })}\n`
    yield `${xmlTag('author', {}, xmlTag('name', {}, 'Pobratim'))}\n`
    for (const change of changes) yield `${entryOf(change, selection)}\n`
    yield '</feed>\n'
  },
}

/** Newest first; of one instant in the order of ids. Only twice as many as are told are kept on the way. */
async function newest({ agreements, sources }: Selection): Promise<readonly Change[]> {
  const latest: Change[] = []
  const prune = () => latest.sort(newestFirst).splice(mostEntries)
  for await (const agreement of agreements()) {
    const at = changedAt(agreement, sources)
    if (at === null) continue
    latest.push({ agreement, at })
    if (latest.length >= mostEntries * 2) prune()
  }
  prune()
  return latest
}

function newestFirst(a: Change, b: Change): number {
  if (a.at !== b.at) return a.at < b.at ? 1 : -1
  return a.agreement.id < b.agreement.id ? -1 : 1
}

function entryOf({ agreement, at }: Change, { origin, day }: Selection): string {
  const line = presentAgreementLine(agreement, day)
  const address = `${origin}${agreementPath(agreement.id)}`
  const when = line.day === null ? '' : ` ${line.day.act}: ${line.day.words}.`
  const summary = `${line.instrument}.${when} ${line.status.words}. ${line.evidence.words}.`
  return xmlTag(
    'entry',
    {},
    [
      xmlTag('id', {}, xmlText(address)),
      xmlTag('title', {}, xmlText(`${line.title}: ${line.instrument}`)),
      xmlTag('updated', {}, xmlText(at)),
      xmlTag('link', { rel: 'alternate', type: 'text/html', href: address }),
      xmlTag('category', { term: statusOn(agreement, day), label: line.status.words }),
      xmlTag('summary', { type: 'text' }, xmlText(summary)),
    ].join(''),
  )
}
