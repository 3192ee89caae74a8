// What the Reconciliation Service API 0.2 demands of questions and answers, as JSON Schema in our own words.
// https://reconciliation-api.github.io/specs/0.2/

const text = { type: 'string', minLength: 1 } as const
const address = { type: 'string', pattern: '^https?://' } as const
const list = (items: object) => ({ type: 'array', items }) as const
/** An object with these keys; `optional` may be missing, others may be added. */
const having = (required: Record<string, object>, optional: Record<string, object> = {}) => ({
  type: 'object',
  required: Object.keys(required),
  properties: { ...required, ...optional },
})
/** An object with exactly these keys. */
const exactly = (required: Record<string, object>, optional: Record<string, object> = {}) => ({
  ...having(required, optional),
  additionalProperties: false,
})
const each = (value: object) => ({ type: 'object', additionalProperties: value }) as const
const named = having({ id: text, name: text })
const template = { type: 'string', pattern: '\\{\\{id\\}\\}' } as const
const suggestService = having(
  { service_url: address, service_path: text },
  { flyout_service_url: address, flyout_service_path: { type: 'string', pattern: '\\$\\{id\\}' } },
)
const setting = (type: string, value: object, more: Record<string, object> = {}) =>
  having({ type: { const: type }, name: text, label: text, ...more }, { default: value, help_text: text })

const typeReference = { anyOf: [text, having({ id: text }, { name: text })] }

const entityValue = { anyOf: [{ type: ['string', 'number', 'boolean'] }, having({ id: text })] }

export const answerSchemas = {
  manifest: having(
    {
      versions: { type: 'array', items: text, contains: { const: '0.2' } },
      name: text,
      identifierSpace: address,
      schemaSpace: address,
    },
    {
      documentation: address,
      logo: address,
      serviceVersion: text,
      defaultTypes: { ...list(named), uniqueItems: true },
      view: having({ url: template }),
      feature_view: having({ url: template }),
      preview: having({ url: template, width: { type: 'integer' }, height: { type: 'integer' } }),
      suggest: having({}, { entity: suggestService, type: suggestService, property: suggestService }),
      batchSize: { type: 'integer', minimum: 1 },
      extend: having(
        {},
        {
          propose_properties: having({ service_url: address, service_path: text }),
          property_settings: list({
            oneOf: [
              setting('number', { type: 'number' }),
              setting('text', { type: 'string' }),
              setting('checkbox', { type: 'boolean' }),
              setting(
                'select',
                { type: 'string' },
                { choices: list(having({ value: { type: 'string' }, name: { type: 'string' } })) },
              ),
            ],
          }),
        },
      ),
    },
  ),
  queryBatch: each({
    anyOf: [{ required: ['query'] }, { required: ['properties'] }],
    ...exactly(
      {},
      {
        query: { type: 'string' },
        type: { anyOf: [text, list(text)] },
        limit: { type: 'number' },
        type_strict: { enum: ['any', 'should', 'all'] },
        properties: list(having({ pid: text, v: { anyOf: [entityValue, list(entityValue)] } })),
      },
    ),
  }),
  resultBatch: each(
    having({
      result: list(
        having(
          { id: text, name: text, score: { type: 'number' } },
          {
            description: { type: 'string' },
            match: { type: 'boolean' },
            type: list(typeReference),
            features: list(having({ id: text, value: { type: ['number', 'boolean'] } })),
          },
        ),
      ),
    }),
  ),
  suggestedEntities: having({
    result: list(
      having({ id: text, name: text }, { description: { type: 'string' }, notable: list(typeReference) }),
    ),
  }),
  suggestedTypes: having({
    result: list(having({ id: text, name: text }, { description: { type: 'string' }, broader: list(named) })),
  }),
  suggestedProperties: having({
    result: list(having({ id: text, name: text }, { description: { type: 'string' } })),
  }),
  extension: having({
    meta: list(having({ id: text, name: text }, { type: having({ id: text }), service: address })),
    rows: each(
      each(
        list({
          oneOf: [
            exactly({}),
            exactly({ id: text, name: text }, { description: { type: 'string' } }),
            exactly({ str: { type: 'string' } }),
            exactly({ float: { type: 'number' } }),
            exactly({ int: { type: 'integer' } }),
            exactly({ date: { type: 'string', pattern: '^-?\\d{4,}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d' } }),
          ],
        }),
      ),
    ),
  }),
  proposal: having({ properties: list(named), type: text }, { limit: { type: 'integer' } }),
  flyout: having({ id: text, html: text }),
} as const
