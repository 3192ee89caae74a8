// What was read of a source that is not kept yet: a line for each agreement, what was noticed, and the text with its marks.
import type { ReadingResult } from '../../pipeline/reading/read-sources.ts'
import { wordsAnchor } from '../../publish/paths.ts'
import { phraseClaim } from '../../publish/phrase/phrase-claim.ts'
import { sayFinding } from '../../publish/phrase/say-finding.ts'
import { type MarkedBlock, markDocument, type NotedSpan } from '../../publish/present/present-source.ts'
import type { Tongue } from '../../wording/make-tongue.ts'

export interface ReadingViewModel {
  readonly title: string
  readonly publisher: string | null
  readonly language: string
  readonly records: readonly ReadLine[]
  readonly findings: readonly {
    readonly kind: string
    readonly message: string
    /** Of the message. */
    readonly language: string
    readonly anchor: string | null
  }[]
  readonly blocks: readonly MarkedBlock[]
}

export interface ReadLine {
  readonly partners: readonly {
    readonly name: string
    readonly isKnown: boolean
    readonly asWritten: string
  }[]
  readonly instrument: string
  readonly dates: readonly string[]
  readonly status: string
  /** Where it stands in the text below. */
  readonly anchor: string
}

export function presentReading(
  { source, publisher, document, resolved, findings }: ReadingResult,
  tongue: Tongue,
): ReadingViewModel {
  const spans = [
    ...resolved.flatMap(({ record }) => [
      marked(record.citation, 'passage'),
      ...[
        ...record.parties,
        ...record.dates,
        ...record.areas,
        ...(record.instrument === null ? [] : [record.instrument]),
      ].map((claim) => marked(claim, 'words')),
    ]),
    ...findings.map((finding) => marked(finding, 'passage')),
  ].filter(({ start, end }) => start < end)
  return {
    title: source.title,
    publisher: publisher?.name ?? source.publisher?.name ?? null,
    language: source.language,
    records: resolved.map(({ record, mentions }) => ({
      partners: mentions
        .filter(({ mention }) => mention.role === 'partner')
        .map(({ mention, party }) => ({
          name: party.country === null ? party.name : `${party.name} (${party.country})`,
          isKnown: party.origin !== 'source',
          asWritten: mention.asWritten,
        })),
      instrument: tongue.say(
        record.instrument === null ? 'adding.notNamed' : `instrument.${record.instrument.type}`,
      ),
      dates: record.dates.map(({ edtf, role, place }) =>
        phraseClaim({ field: 'date', edtf, role, place }, tongue),
      ),
      status: phraseClaim({ field: 'status', status: record.status }, tongue),
      anchor: wordsAnchor(record.citation),
    })),
    findings: findings.map((finding) => {
      const { words, language } = sayFinding(finding, tongue)
      return {
        kind: tongue.say(`finding.${finding.kind}`),
        message: words,
        language,
        anchor: finding.start < finding.end ? wordsAnchor(finding) : null,
      }
    }),
    blocks: markDocument(document, spans),
  }
}

function marked(
  { start, end }: { readonly start: number; readonly end: number },
  kind: 'passage' | 'words',
): NotedSpan {
  return { start, end, kind, note: null }
}
