// A record as a reviewer reads it: its source with the words marked, and each value beside them.
import type { AskableField, DeskQuestion, Telling } from '../../pipeline/desk/desk.ts'
import { sourcePath, wordsAnchor } from '../../publish/paths.ts'
import { labelClaim, phraseClaim } from '../../publish/phrase/phrase-claim.ts'
import { type MarkedBlock, markDocument } from '../../publish/present/present-source.ts'
import type { Tongue } from '../../wording/make-tongue.ts'

export interface TellingView {
  readonly title: string
  readonly language: string
  readonly path: string
  readonly publisher: string | null
  readonly blocks: readonly MarkedBlock[]
  /** Whether there is more of the source than is shown. */
  readonly isCut: boolean
  readonly fields: readonly FieldLine[]
}

export interface FieldLine {
  readonly label: string
  readonly value: string
  readonly asWritten: string
  /** Where its words stand in the text beside it; null where no words say it. */
  readonly anchor: string | null
  readonly isAsked: boolean
  /** Where it can be decided. */
  readonly path: string
}

/** Letters before and after what is asked about; the rest is a link away. */
const surroundings = 5000

export function presentTelling(
  telling: Telling,
  asked: DeskQuestion,
  { index, tongue }: { readonly index: number; readonly tongue: Tongue },
): TellingView {
  const { source, document, read, fields } = telling
  const { citation } = read.record
  const isAsked = (field: AskableField) => field.question === asked.id
  const spans = [
    { ...citation, kind: 'passage' as const, note: null },
    ...fields.map((field) => ({
      start: field.start,
      end: field.end,
      kind: isAsked(field) ? ('asked' as const) : ('words' as const),
      note: null,
    })),
  ].filter(
    ({ start, end, kind }) => start < end && (kind !== 'words' || start > citation.start - surroundings),
  )
  const centre = fields.find(isAsked) ?? citation
  const within = {
    start: Math.max(0, centre.start - surroundings),
    end: Math.min(document.text.length, centre.end + surroundings),
  }
  const prefix = index === 0 ? '' : 'other-'
  return {
    title: source.title,
    language: source.language,
    path: sourcePath(source.id),
    publisher: source.partyName ?? source.publisher?.name ?? null,
    blocks: markDocument(document, spans, { within, prefix }),
    isCut: within.start > 0 || within.end < document.text.length,
    fields: fields.map((field) => lineOf(field, source.id, { isAsked: isAsked(field), prefix, tongue })),
  }
}

function lineOf(
  field: AskableField,
  source: string,
  {
    isAsked,
    prefix,
    tongue,
  }: { readonly isAsked: boolean; readonly prefix: string; readonly tongue: Tongue },
): FieldLine {
  const isShown = field.start < field.end
  const shared = {
    anchor: isShown ? prefix + wordsAnchor(field) : null,
    isAsked,
    path: `/desk/questions/${field.question}?source=${encodeURIComponent(source)}`,
  }
  if (field.kind === 'claim') {
    const { value, asWritten } = field.claim
    return { ...shared, label: labelClaim(value, tongue), value: phraseClaim(value, tongue), asWritten }
  }
  const { mention, party } = field.mention
  const label = tongue.say(mention.role === 'publisher' ? 'source.publisher' : 'list.partner')
  const country = party.country === null ? '' : ` (${party.country})`
  return { ...shared, label, value: `${party.name}${country}`, asWritten: mention.asWritten }
}
