// What the API answers, thing by thing; the description of the API is made of these.
import { z } from '@hono/zod-openapi'
import { statuses } from '../../lifecycle/status-on.ts'
import { agreementFields, eventKinds, evidenceGrades, relations } from '../../model/agreement.ts'
import { findingKinds } from '../../model/finding.ts'
import { instrumentTypes } from '../../model/instrument.ts'
import { partyKinds } from '../../model/party.ts'
import { authorities } from '../../model/source.ts'

const country = z.string().nullable().openapi({
  example: 'RS',
  description: 'ISO 3166-1; of a state that is no more, its code of four letters.',
})
const edtf = z
  .string()
  .openapi({ example: '2001-03', description: 'EDTF: a month or a day that nobody tells is left out.' })
const citation = z
  .object({
    start: z.int(),
    end: z.int(),
    quote: z.string().openapi({ description: 'The words, as the source writes them.' }),
  })
  .openapi('Citation', {
    description: 'Where in the text of the source the words stand, in UTF-16 units, the end excluded.',
  })

export const partySchema = z
  .object({
    id: z.string().openapi({ example: 'pty_g787657' }),
    name: z.string().openapi({ example: 'Niš' }),
    country,
    kind: z.enum(partyKinds),
  })
  .openapi('Party')

export const wholePartySchema = partySchema
  .extend({
    container: z.string().nullable().openapi({ description: 'Region, county or city that it lies in.' }),
    names: z.array(
      z.object({
        text: z.string(),
        kind: z.enum(['official', 'short', 'exonym', 'former']),
        language: z.string().optional(),
        from: z.string().optional(),
        to: z.string().optional(),
      }),
    ),
    geonameId: z.int().nullable(),
    lat: z.number().nullable(),
    lng: z.number().nullable(),
    population: z.int().nullable(),
    successor: z
      .string()
      .nullable()
      .openapi({ description: 'Id of the party that took its agreements over.' }),
    origin: z.enum(['geonames', 'iso3166', 'pobratim', 'source']),
    attestedBy: z.string().optional().openapi({
      description:
        'Address of a page that names a body of the project’s own file; `unverified` where none was found.',
    }),
  })
  .openapi('WholeParty')

const agreementSource = z
  .object({
    location: z.string().nullable(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    authority: z.enum(authorities).nullable(),
    side: z
      .string()
      .nullable()
      .openapi({ description: 'Id of the party whose page it is, where that is one of the sides.' }),
    notice: z.string().nullable(),
    citations: z.array(citation),
  })
  .openapi('AgreementSource')

export const agreementSchema = z
  .object({
    id: z.string().openapi({ example: 'agr_k3w9f2' }),
    partnership: z.string(),
    parties: z.array(partySchema),
    instrument: z.object({ type: z.enum(instrumentTypes), title: z.string().nullable() }),
    areas: z.array(z.string()),
    events: z.array(
      z.object({ kind: z.enum(eventKinds), on: edtf.nullable(), place: z.string().nullable() }),
    ),
    status: z.enum(statuses).openapi({ description: 'On the day of the answer, from the events.' }),
    evidence: z.enum(evidenceGrades),
    sources: z.array(agreementSource),
    fields: z.array(
      z.object({
        field: z.enum(agreementFields),
        value: z.string().nullable(),
        rule: z.string().openapi({ description: 'Why the register holds this value.' }),
        claims: z.array(
          z.object({
            location: z.string().nullable(),
            value: z.string(),
            asWritten: z.string(),
            relation: z.enum(relations),
            citation,
          }),
        ),
      }),
    ),
  })
  .openapi('Agreement')

export const partnershipSchema = z
  .object({ id: z.string(), parties: z.array(partySchema), agreements: z.array(z.string()) })
  .openapi('Partnership')

export const sourceSchema = z
  .object({
    id: z.string(),
    location: z.string(),
    title: z.string(),
    publisher: z.object({ name: z.string(), country }).nullable(),
    authority: z.enum(authorities),
    language: z.string(),
    mediaType: z.string(),
    asOf: edtf.nullable(),
    notice: z.string().nullable(),
    readAt: z.iso.datetime(),
    party: z.string().nullable(),
    records: z.int(),
  })
  .openapi('Source')

export const findingSchema = z
  .object({
    id: z.string(),
    kind: z.enum(findingKinds),
    severity: z.enum(['note', 'warning', 'error']),
    message: z.string().openapi({ description: 'In plain English.' }),
    says: z
      .object({ key: z.string(), values: z.record(z.string(), z.unknown()) })
      .optional()
      .openapi({
        description:
          'Which sentence it is and what is filled in, so that other languages can say it: words, numbers, days (EDTF), sentences of the same form, and lists of these. What an older version kept has none.',
        example: { key: 'found.repeats', values: { tie: 'Košice – Niš', speaker: 'Niš', times: 2 } },
      }),
    agreements: z.array(z.string()),
    sources: z.array(
      z.object({ source: z.string(), span: z.object({ start: z.int(), end: z.int() }).nullable() }),
    ),
  })
  .openapi('Finding')
