// Holds the lexicons and docs/areas.md to the scheme of the areas of cooperation.
import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { areaLabel, areas, isArea, narrowerAreas } from '../src/model/areas.ts'
import { loadLexicon } from '../src/text/load-lexicon.ts'
import { readDoc } from './docs.ts'

const languages = readdirSync(new URL('../src/text/lexicons/', import.meta.url)).flatMap(
  (name) => /^(.+)\.json$/.exec(name)?.[1] ?? [],
)

test('every lexicon sorts its words into concepts that the scheme has', async () => {
  const keys = await Promise.all(
    languages.map(async (language) => Object.keys((await loadLexicon(language))?.areas ?? {})),
  )
  const unknown = keys.flatMap((told, index) =>
    told.filter((key) => !isArea(key)).map((key) => `src/text/lexicons/${languages[index]}.json: ${key}`),
  )
  expect(keys.flat().length).toBeGreaterThan(500)
  expect(unknown).toEqual([])
})

/** A row of the table, as the scheme has it. */
function rowOf(id: string): string {
  if (!isArea(id)) return ''
  const { broader, scope, goals } = areas[id]
  const codes = (ids: readonly string[]) => ids.map((one) => `\`${one}\``).join(', ') || '–'
  return `| \`${id}\` | ${areaLabel(id, 'en')} | ${scope} | ${codes(broader)} | ${codes(narrowerAreas(id))} | ${goals.join(', ') || '–'} |`
}

test('docs/areas.md has a row for every concept, in the order of the scheme', () => {
  const rows = readDoc('docs/areas.md')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
  expect(rows).toEqual(Object.keys(areas).map(rowOf))
})
