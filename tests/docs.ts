// The pages of docs/, and the words that they set as code.
import { readdirSync, readFileSync } from 'node:fs'
import { root } from './source-files.ts'

/** Paths from the root of the project on. */
export const docFiles: readonly string[] = [
  'README.md',
  'CHANGELOG.md',
  ...readdirSync(`${root}docs`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`)
    .sort(),
]

export function readDoc(file: string): string {
  return readFileSync(`${root}${file}`, 'utf8')
}

/** From a heading to the next one of its rank or above; fails where there is no such heading. */
export function sectionOf(text: string, heading: string): string {
  const rank = /^#+/.exec(heading)?.[0].length ?? 1
  const start = text.split('\n').indexOf(heading)
  if (start === -1) throw new Error(`no heading "${heading}"`)
  const lines = text.split('\n').slice(start + 1)
  const end = lines.findIndex((line) => (/^(#+) /.exec(line)?.[1]?.length ?? 99) <= rank)
  return lines.slice(0, end === -1 ? undefined : end).join('\n')
}

/** The words between backticks; "`--port N`" counts as `--port` too. */
export function codeIn(text: string): ReadonlySet<string> {
  const spans = [...text.matchAll(/`([^`\n]+)`/g)].map(([, words = '']) => words)
  return new Set(spans.flatMap((words) => [words, words.split(' ')[0] ?? '']))
}
