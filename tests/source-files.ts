// The files under src/ and what each of them imports, type imports and dynamic ones included.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ESTree, parseSync, Visitor } from 'vite'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Paths from src/ on, such as `model/party.ts`. */
export const sourceFiles: readonly string[] = readdirSync(`${root}src`, {
  recursive: true,
  withFileTypes: true,
})
  .filter((entry) => entry.isFile())
  .map((entry) => posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name).slice(`${root}src/`.length))
  .sort()

export const codeFiles = sourceFiles.filter((file) => /\.tsx?$/.test(file))

/** Tests, and what only tests use. */
export function isForTests(file: string): boolean {
  return /\.test\.tsx?$|\btest-support\b/.test(file)
}

export function readSource(file: string): string {
  return readFileSync(`${root}src/${file}`, 'utf8')
}

export interface Import {
  /** As written: `../model/party.ts`, `node:fs`, `zod`. */
  readonly written: string
  /** Path from src/ on, null for what is not ours. */
  readonly target: string | null
}

/** A computed import, `./lexicons/${tag}.json`, is known by what stands before the computed part. */
export function importsOf(file: string): readonly Import[] {
  const { program, errors } = parseSync(file, readSource(file))
  if (errors.length > 0) throw new Error(`src/${file} cannot be parsed: ${errors[0]?.message}`)
  const written: string[] = []
  const note = ({ source }: { readonly source: ESTree.StringLiteral | null }) => {
    if (source !== null) written.push(source.value)
  }
  new Visitor({
    ImportDeclaration: note,
    ExportNamedDeclaration: note,
    ExportAllDeclaration: note,
    TSImportType: note,
    ImportExpression: ({ source }) => {
      written.push(firstWords(file, source))
    },
  }).visit(program)
  return written.map((path) => ({
    written: path,
    target: path.startsWith('.') ? posix.join(dirname(file), path) : null,
  }))
}

function firstWords(file: string, source: ESTree.Expression): string {
  if (source.type === 'Literal' && typeof source.value === 'string') return source.value
  const start = source.type === 'TemplateLiteral' ? source.quasis[0]?.value.cooked : undefined
  if (start === undefined || start === null || start === '') {
    throw new Error(`src/${file} imports what nobody can foresee; begin the path with words`)
  }
  return start
}
