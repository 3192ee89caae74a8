// The register's own terms, each with an address at `/terms`: concepts that values are of, and properties that no
// vocabulary of others has.

import { statuses } from '../../lifecycle/status-on.ts'
import { evidenceGrades } from '../../model/agreement.ts'
import { type AreaId, areaLabel, areas, isArea, type LabelLanguage } from '../../model/areas.ts'
import { instrumentTypes } from '../../model/instrument.ts'
import { statusWords } from '../phrase-status.ts'
import { eventWords, evidenceWords, instrumentWords } from '../wording.ts'

export interface Concept {
  /** Behind the `#` of its address. */
  readonly anchor: string
  readonly labels: readonly { readonly text: string; readonly language: string }[]
  readonly scope: string | null
  /** Anchors of the concepts that it is a part of. */
  readonly broader: readonly string[]
}

export interface ConceptScheme {
  readonly anchor: string
  readonly title: string
  readonly concepts: readonly Concept[]
}

const languages: readonly LabelLanguage[] = ['en', 'sr-Latn', 'sr-Cyrl', 'sk', 'el', 'hu', 'de', 'fr']

export const conceptSchemes: readonly ConceptScheme[] = [
  {
    anchor: 'areas',
    title: 'Areas of cooperation',
    concepts: Object.keys(areas).filter(isArea).map(areaConcept),
  },
  scheme('instruments', 'Kinds of instrument', 'instrument', instrumentTypes, instrumentWords),
  scheme('statuses', 'Status of an agreement', 'status', statuses, statusWords),
  scheme('grades', 'How well an agreement is proved', 'evidence', evidenceGrades, evidenceWords),
]

/** Properties and the one class, with what they mean. */
export const ownProperties: Readonly<Record<string, string>> = {
  Claim: 'What one source says of one field of an agreement.',
  of: 'The agreement that the claim is of.',
  field: 'Which field is claimed: parties, instrument, signed and so on.',
  asWritten: 'The value as the source writes it.',
  relation:
    'How the value stands to what the register holds: same, contains, within, differs, contradicts, silent.',
  status: 'Status of the agreement on the day of the export.',
  evidence: 'How well the agreement is proved.',
  partnership: 'Id of the lasting tie between the same parties.',
  kind: 'What kind of body the party is.',
  country: 'ISO 3166 code of its country; of a former state the code of ISO 3166-3.',
  container: 'Name of the region or county that it lies in.',
  location: 'Path or address that the source was read from.',
  authority: 'Whose word it is: party, gazette, government, press, reference or contributor.',
  sourceLanguage: 'A language (BCP 47) in which sources of the data set are written.',
  sha256: 'SHA-256 of the bytes that were read, as 64 hexadecimal digits.',
  ...Object.fromEntries(
    Object.entries(eventWords).map(([kind, words]) => [kind, `Day of the act: ${words}.`]),
  ),
}

function areaConcept(id: AreaId): Concept {
  return {
    anchor: `area-${id}`,
    labels: languages.flatMap((language) => {
      const text = areaLabel(id, language)
      return text === null ? [] : [{ text, language }]
    }),
    scope: areas[id].scope,
    broader: areas[id].broader.map((broader) => `area-${broader}`),
  }
}

function scheme<Id extends string>(
  anchor: string,
  title: string,
  prefix: string,
  ids: readonly Id[],
  labels: Readonly<Record<Id, string>>,
): ConceptScheme {
  const concepts = ids.map((id) => ({
    anchor: `${prefix}-${id}`,
    labels: [{ text: labels[id], language: 'en' }],
    scope: null,
    broader: [],
  }))
  return { anchor, title, concepts }
}
