// What the description of the API says of each address, as a reader wants it.
import type { describeApi } from './api-routes.ts'

export interface OperationView {
  readonly path: string
  readonly summary: string
  readonly parameters: readonly ParameterView[]
  /** Keys of what is answered, and the name of the schema where it has one. */
  readonly answer: { readonly schema: string | null; readonly keys: readonly string[] }
}

export interface ParameterView {
  readonly name: string
  readonly isRequired: boolean
  readonly description: string
  /** The values that there are, where it is one of some. */
  readonly values: readonly string[]
}

export interface OperationGroup {
  readonly tag: string
  readonly operations: readonly OperationView[]
}

/** The parts of OpenAPI that our own description uses. */
interface Schema {
  readonly $ref?: string
  readonly enum?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
}

interface Operation {
  readonly tags?: readonly string[]
  readonly summary?: string
  readonly parameters?: readonly {
    readonly name: string
    readonly required?: boolean
    readonly description?: string
    readonly schema?: Schema & { readonly description?: string }
  }[]
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> }>
  >
}

export function describeOperations(description: ReturnType<typeof describeApi>): readonly OperationGroup[] {
  const schemas = (description.components?.schemas ?? {}) as Readonly<Record<string, Schema>>
  const operations = Object.entries(description.paths ?? {}).flatMap(([path, { get }]) =>
    get === undefined ? [] : [{ path, operation: get as unknown as Operation }],
  )
  const groups = Map.groupBy(operations, ({ operation }) => operation.tags?.[0] ?? '')
  return [...groups].map(([tag, inGroup]) => ({
    tag,
    operations: inGroup.map(({ path, operation }) => viewOperation(path, operation, schemas)),
  }))
}

function viewOperation(
  path: string,
  { summary = '', parameters = [], responses }: Operation,
  schemas: Readonly<Record<string, Schema>>,
): OperationView {
  const schema = responses['200']?.content?.['application/json']?.schema
  const name = schema?.$ref?.split('/').at(-1) ?? null
  const whole = name === null ? schema : schemas[name]
  return {
    path,
    summary,
    parameters: parameters.map(({ name, required = false, description = '', schema }) => ({
      name,
      isRequired: required,
      description,
      values: schema?.enum ?? [],
    })),
    answer: { schema: name, keys: Object.keys(whole?.properties ?? {}) },
  }
}
