// The rules behind the origins of claims, in plain words, for people who ask why a value stands there.

export type ExplainedField = 'party' | 'instrument' | 'date' | 'area' | 'status'

/** By origin, then by what was read. Whoever adds a rule says here what it goes by. */
export const originRules: Readonly<Record<string, Readonly<Partial<Record<ExplainedField, string>>>>> = {
  'row@1': {
    party: 'the name at the head of a row or of a list’s line',
    instrument: 'the paper or tie that the row names, or that stands over its list',
  },
  'prose@1': {
    party: 'a name that the sentence joins by its act, by “between” or by “with”',
    instrument: 'the paper or tie that the sentence names',
  },
  'joining@1': {
    party: 'a name in a sentence that goes on with the tie told before it',
    instrument: 'the paper or tie that was told before the sentence',
  },
  'pair@1': {
    party: 'one of the two names of a pair in a list of pairs',
    instrument: 'the paper or tie that introduces the list of pairs',
  },
  'planned@1': {
    party: 'a name in a sentence that tells of a plan and names no paper',
    instrument: 'the paper or list that was told before the sentence',
  },
  'implied@1': {
    party: 'the body whose page it is; the words take it for granted',
  },
  'dates@1': {
    date: 'a day, month or year in the passage; the words beside it or its column’s head tell of which act',
  },
  'news@1': {
    date: 'words such as “yesterday”, or a day without its year, in the passage; counted from the day on which the page came out, or was told before',
  },
  'areas@1': {
    area: 'words of a list of areas, in a sentence, a title or a column',
  },
  'status@1': { status: 'words that tell the status' },
  'listed@1': { status: 'told among present ties, and no word says otherwise' },
  'heading@1': { status: 'the heading that the list stands under' },
  'past@1': { status: 'a past act is told, and nothing of today' },
}

/** null for an origin that nobody has explained. */
export function explainOrigin(origin: string, field: ExplainedField): string | null {
  return Object.hasOwn(originRules, origin) ? (originRules[origin]?.[field] ?? null) : null
}
