// Reconciliation queries and data extensions as clients send them, checked against the specification and our limits.
import { z } from 'zod'
import { propertyOf, reconcileProperties, reconcileTypes } from '../../publish/reconcile/vocabulary.ts'
import { Refusal } from './refusal.ts'

/** Queries in one batch; the manifest tells it. */
export const batchSize = 200
/** Parties in one data extension. */
export const mostExtended = 1000
const mostProperties = 20
const shownLength = 60

const value = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.object({ id: z.string(), name: z.string().optional() }),
])
export type PropertyValue = z.infer<typeof value>

const typeIds: ReadonlySet<string> = new Set(reconcileTypes.map(({ id }) => id))
const typeId = z.string().refine((id) => typeIds.has(id), {
  error: `no such type; types are ${[...typeIds].join(', ')}`,
})
const propertyId = z.string().refine((id) => propertyOf(id) !== undefined, {
  error: `no such property; properties are ${reconcileProperties.map(({ id }) => id).join(', ')}`,
})

/** `v` as a list, `type` too: clients may send one of them bare. */
const query = z
  .object({
    query: z.string().default(''),
    type: z
      .union([typeId, z.array(typeId)])
      .transform((types) => (typeof types === 'string' ? [types] : types))
      .default([]),
    limit: z.int('a whole number is expected').positive('a number above 0 is expected').default(10),
    properties: z
      .array(
        z.object({
          pid: propertyId,
          v: z.union([value, z.array(value)]).transform((told) => (Array.isArray(told) ? told : [told])),
        }),
      )
      .max(mostProperties)
      .default([]),
    type_strict: z.enum(['any', 'should', 'all']).default('should'),
  })
  .refine((asked) => asked.query.trim() !== '' || asked.properties.length > 0, {
    error: 'a query or properties are expected',
  })
export type ReconcileQuery = z.infer<typeof query>

const extension = z.object({
  ids: z.array(z.string()),
  properties: z
    .array(
      z.object({
        id: propertyId,
        settings: z
          .object({
            limit: z.coerce.number().int().nonnegative().default(0),
            as: z.enum(['entity', 'name', 'code']).default('entity'),
          })
          .default({ limit: 0, as: 'entity' }),
      }),
    )
    .max(mostProperties),
})
export type Extension = z.infer<typeof extension>

export function readQueries(json: string): ReadonlyMap<string, ReconcileQuery> {
  const told = parseJson('queries', json)
  const batch = checked('queries', z.record(z.string(), z.unknown()), told)
  const size = Object.keys(batch).length
  if (size > batchSize)
    throw new Refusal(413, 'batch-too-large', [`queries: ${size} queries, limit ${batchSize}`])
  return new Map(Object.entries(checked('queries', z.record(z.string(), query), told)))
}

export function readExtension(json: string): Extension {
  const told = parseJson('extend', json)
  const { ids } = checked('extend', z.object({ ids: z.array(z.unknown()) }), told)
  if (ids.length > mostExtended)
    throw new Refusal(413, 'batch-too-large', [`extend.ids: ${ids.length} ids, limit ${mostExtended}`])
  return checked('extend', extension, told)
}

function parseJson(name: string, json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new Refusal(400, 'not-json', [`${name}: ${shown(json)} is no JSON`])
  }
}

const mostMessages = 10

function checked<Shape>(name: string, schema: z.ZodType<Shape>, told: unknown): Shape {
  const { data, error } = schema.safeParse(told)
  if (error === undefined) return data
  const messages = error.issues.slice(0, mostMessages).map(({ path, message }) => {
    const at = path.reduce<unknown>((within, key) => (within as Record<PropertyKey, unknown>)?.[key], told)
    return `${[name, ...path].join('.')}: ${message} (told: ${shown(JSON.stringify(at) ?? 'nothing')})`
  })
  throw new Refusal(400, 'bad-question', messages)
}

function shown(text: string): string {
  return text.length > shownLength ? `${text.slice(0, shownLength)}…` : text
}
