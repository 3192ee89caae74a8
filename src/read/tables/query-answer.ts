// The answer to a query of Wikidata, in any of the shapes in which its query service gives it: named columns and rows of values.

export interface QueryAnswer {
  readonly columns: readonly string[]
  /** Values by column; empty words where the answer has none. */
  readonly rows: readonly (readonly string[])[]
  /** BCP 47, of the labels. */
  readonly language: string | null
}

/** SPARQL results in JSON, the service's simpler JSON, or any list of flat objects; null for other JSON. */
export function answerOfJson(text: string): QueryAnswer | null {
  const parsed = parseJson(text)
  if (Array.isArray(parsed)) return answerOfObjects(parsed)
  if (!isObject(parsed) || !isObject(parsed.head) || !isObject(parsed.results)) return null
  const { vars } = parsed.head
  const { bindings } = parsed.results
  if (!Array.isArray(vars) || !vars.every(isWord) || !Array.isArray(bindings)) return null
  let language: string | null = null
  const rows = bindings.filter(isObject).map((binding) =>
    vars.map((name) => {
      const told = binding[name]
      if (!isObject(told)) return ''
      language ??= typeof told['xml:lang'] === 'string' ? told['xml:lang'] : null
      return wordsOf(told.value)
    }),
  )
  return { columns: vars, rows, language }
}

/** A table whose first row names columns as the query service does; null for other tables. */
export function answerOfTable(rows: readonly (readonly string[])[]): QueryAnswer | null {
  const [columns, ...values] = rows
  if (columns === undefined || !columns.every((name) => /^[\p{L}_]\w*$/u.test(name))) return null
  const hasLabels = columns.some(
    (name) => columns.includes(name.replace(/Label$/, '')) && /Label$/.test(name),
  )
  const hasEntities = values.slice(0, 20).some((row) => row.some((value) => entityAddress.test(value)))
  return hasLabels || hasEntities ? { columns, rows: values, language: null } : null
}

/** `http://www.wikidata.org/entity/Q129259` */
export const entityAddress = /^https?:\/\/(?:www\.)?wikidata\.org\/(?:entity|wiki)\/Q\d+$/

function answerOfObjects(list: readonly unknown[]): QueryAnswer | null {
  const objects = list.filter(isObject)
  if (objects.length === 0 || objects.length < list.length) return null
  const columns = [...new Set(objects.flatMap((object) => Object.keys(object)))]
  const isFlat = objects.every((object) => Object.values(object).every(isFlatValue))
  if (!isFlat || columns.length < 2) return null
  return {
    columns,
    rows: objects.map((object) =>
      columns.map((name) => wordsOf(Object.hasOwn(object, name) ? object[name] : '')),
    ),
    language: null,
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // It only begins like JSON: the caller reads it as the text it is.
    return null
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isWord(value: unknown): value is string {
  return typeof value === 'string'
}

function isFlatValue(value: unknown): boolean {
  return value === null || typeof value !== 'object'
}

function wordsOf(value: unknown): string {
  return value === null || value === undefined || typeof value === 'object' ? '' : String(value)
}
