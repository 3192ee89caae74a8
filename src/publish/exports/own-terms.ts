// The register's own terms, each with an address at `/terms`: concepts that values are of, and properties that no
// vocabulary of others has.

import { statuses } from '../../lifecycle/status-on.ts'
import { eventKinds, evidenceGrades } from '../../model/agreement.ts'
import { type AreaId, areaLabel, areas, isArea } from '../../model/areas.ts'
import { instrumentTypes } from '../../model/instrument.ts'
import { languages } from '../../wording/languages.ts'
import type { Tongue } from '../../wording/make-tongue.ts'
import { tongueOf } from '../../wording/tongues.ts'

export interface Concept {
  /** Behind the `#` of its address. */
  readonly anchor: string
  readonly labels: readonly { readonly text: string; readonly language: string }[]
  readonly scope: string | null
  /** Anchors of the concepts that it is a part of. */
  readonly broader: readonly string[]
}

export interface ConceptScheme {
  readonly anchor: 'areas' | 'instruments' | 'statuses' | 'grades'
  readonly title: string
  readonly concepts: readonly Concept[]
}

export const conceptSchemes: readonly ConceptScheme[] = [
  {
    anchor: 'areas',
    title: 'Areas of cooperation',
    concepts: Object.keys(areas).filter(isArea).map(areaConcept),
  },
  scheme('instruments', 'Kinds of instrument', instrumentTypes, {
    prefix: 'instrument',
    label: (type, { say }) => say(`instrument.${type}`),
  }),
  scheme('statuses', 'Status of an agreement', statuses, {
    prefix: 'status',
    label: (status, { say }) => say(`status.${status}`),
  }),
  scheme('grades', 'How well an agreement is proved', evidenceGrades, {
    prefix: 'evidence',
    label: (grade, { say }) => say(`evidence.${grade}`),
  }),
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
    eventKinds.map((kind) => [kind, `Day of the act: ${tongueOf('en').say(`event.${kind}`)}.`]),
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

/** Values that the register tells apart, with their names in every language. */
function scheme<Id extends string>(
  anchor: ConceptScheme['anchor'],
  title: string,
  ids: readonly Id[],
  { prefix, label }: { readonly prefix: string; readonly label: (id: Id, tongue: Tongue) => string },
): ConceptScheme {
  const concepts = ids.map((id) => ({
    anchor: `${prefix}-${id}`,
    labels: languages.map((language) => ({ text: label(id, tongueOf(language)), language })),
    scope: null,
    broader: [],
  }))
  return { anchor, title, concepts }
}
