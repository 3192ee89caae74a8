// A row whose lines are still coming: cells that a page, once flattened, prints one below the other.
import type { CountryCode } from '../../model/party.ts'
import type { AreaClaim, DateRole } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import type { PartyDraft, RecordDraft } from '../draft.ts'
import type { Page } from '../page/page.ts'
import type { Vouching } from './listed-rows.ts'

export interface RowInProgress {
  readonly parties: readonly PartyDraft[]
  readonly start: number
  end: number
  country: CountryCode | null
  /** Whether the name is a heading of its own, with prose below it. */
  readonly isHeading: boolean
  /** Whether the state that it has is told for a group of rows, and whether it opens that group. */
  readonly grouping: 'none' | 'first' | 'further'
  /** Whether the name only stands in a title, so that what is told stands below: a paper a line. */
  readonly isTitle: boolean
  /** Where the list or the block begins that it stands in. */
  readonly group: number
  /** Whether only rows stand between it and what opened the listing. */
  readonly isDirect: boolean
  /** Whether no other row stands right above it, so that prose below tells of it alone. */
  readonly isAlone: boolean
  /** What stands behind the name, line by line. */
  readonly rests: Rest[]
  /** Whether no list was opened over it, so that only what is told below makes it a partner. */
  readonly isUnlisted: boolean
  /** Whether it is a row only where a state or a day comes below it. */
  readonly needsFact: boolean
  /** Whether its lines are labels with values. */
  isCard: boolean
  /** Areas that a line of their own tells. */
  areas: readonly AreaClaim[]
}

/** A line of a row; in a sentence of its own an act tells of every day. */
export interface Rest extends Span {
  readonly isSentence?: boolean
  /** The role of its days, where it is another than that of the row's. */
  readonly usual?: DateRole
}

interface Opening {
  readonly rest?: Span
  readonly country?: CountryCode | null
  readonly isHeading?: boolean
  readonly isTitle?: boolean
  readonly grouping?: RowInProgress['grouping']
  readonly group?: number
  readonly isDirect?: boolean
  readonly isAlone?: boolean
  readonly isUnlisted?: boolean
  readonly needsFact?: boolean
}

export function openRow(
  parties: readonly PartyDraft[],
  line: Span,
  {
    rest,
    country = null,
    isHeading = false,
    isTitle = false,
    grouping = 'none',
    group = line.start,
    isDirect = false,
    isAlone = false,
    isUnlisted = false,
    needsFact = false,
  }: Opening = {},
): RowInProgress {
  return {
    parties,
    start: line.start,
    end: line.end,
    country,
    isHeading,
    isTitle,
    grouping,
    group,
    isDirect,
    isAlone,
    isUnlisted,
    needsFact,
    rests: rest !== undefined && rest.end > rest.start ? [rest] : [],
    isCard: false,
    areas: [],
  }
}

export function addLine(row: RowInProgress, line: Span): void {
  row.rests.push(line)
  row.end = line.end
}

export function addSentence(row: RowInProgress, sentence: Span): void {
  row.rests.push({ ...sentence, isSentence: true })
  row.end = sentence.end
}

/** A state or a day beside a name that is known makes a row sure; a line without any of them is one by its look alone. */
export function vouchingOf(page: Page, row: RowInProgress, drafts: readonly RecordDraft[]): Vouching {
  const partner = row.parties.at(-1)
  const isKnown = partner !== undefined && page.names.at(partner.name) !== undefined
  const isOfState = partner?.countryHint != null || (row.country !== null && row.grouping !== 'further')
  const hasFact =
    row.rests.some((rest) => page.dates.hasWithin(rest)) ||
    drafts.some((draft) => draft.instrument?.span != null && draft.instrument.span.start >= row.start)
  if (isOfState || (isKnown && (hasFact || row.grouping === 'further'))) return 'told'
  return isKnown ? 'known' : hasFact ? 'dated' : 'nothing'
}
