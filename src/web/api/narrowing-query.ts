// By what lists of the API are narrowed down: as on the site, which reads the same question.
import { z } from '@hono/zod-openapi'
import { evidenceGrades } from '../../model/agreement.ts'
import { instrumentTypes } from '../../model/instrument.ts'
import { statuses } from '../../model/status.ts'
import { areaIds } from '../asked/narrowing.ts'

const country = z.string().regex(/^[A-Z]{2,4}$/)
const year = z.string().regex(/^[12]\d{3}$/)

export const narrowingQuery = {
  q: z
    .string()
    .max(200)
    .optional()
    .openapi({ description: 'Names of one or two bodies, or of a country, in any spelling and script.' }),
  party: z.string().max(120).optional().openapi({ description: 'Id of a party to it.' }),
  country: z
    .union([country, z.array(country).max(2)])
    .optional()
    .openapi({ description: 'Country of a party; told twice, both (the same twice: a domestic tie).' }),
  instrument: z.enum(instrumentTypes).optional(),
  area: z.enum(areaIds).optional().openapi({ description: 'A concept of the areas of cooperation.' }),
  status: z.enum(statuses).optional().openapi({ description: 'On the day of the answer.' }),
  fromYear: year
    .optional()
    .openapi({ description: 'Its first known day is in this year or later.', example: '1990' }),
  toYear: year
    .optional()
    .openapi({ description: 'Its first known day is in this year or earlier.', example: '2004' }),
  evidence: z.enum(evidenceGrades).optional(),
  source: z.string().max(120).optional().openapi({ description: 'Id of a source that tells it.' }),
}
