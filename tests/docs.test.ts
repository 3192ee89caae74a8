// Holds docs/ to the code: whatever a person or a program can use stands there, and every link leads somewhere.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { agreementsTable } from '../src/publish/exports/agreements-table.ts'
import { claimsTable } from '../src/publish/exports/claims-table.ts'
import { exportFormats } from '../src/publish/exports/export-formats.ts'
import { ownProperties } from '../src/publish/exports/own-terms.ts'
import { partiesTable } from '../src/publish/exports/parties-table.ts'
import { codeIn, docFiles, readDoc, sectionOf } from './docs.ts'
import { commands, doors, keysIn, routes, settings, twinKeys, vocabularies } from './offered.ts'
import { root, sourceFiles } from './source-files.ts'

const cli = readDoc('docs/cli.md')
const json = readDoc('docs/json.md')
const web = readDoc('docs/web.md')
const told = codeIn(readDoc('docs/data-model.md'))

/** What is offered and not told. */
function missing(offered: readonly string[], documented: ReadonlySet<string>): readonly string[] {
  return offered.filter((word) => !documented.has(word))
}

describe('docs/cli.md', () => {
  test('has a section for every command', async () => {
    const headings = new Set([...cli.matchAll(/^## `pobratim (\w+)/gm)].map(([, name = '']) => name))
    const names = (await commands()).map(({ name }) => name)
    expect(names.length).toBeGreaterThan(6)
    expect(missing(names, headings)).toEqual([])
    expect(missing([...headings], new Set(names)), 'told, but there is no such command').toEqual([])
  })

  test('tells every option in the section of its command', async () => {
    const untold = (await commands()).flatMap(({ name, options }) => {
      const heading = cli.split('\n').find((line) => line.startsWith(`## \`pobratim ${name}`)) ?? ''
      const section = codeIn(sectionOf(cli, heading))
      return missing(
        Object.keys(options).map((option) => `--${option}`),
        section,
      ).map((option) => `pobratim ${name} ${option}`)
    })
    expect(untold).toEqual([])
  })
})

test('docs/operating.md tells every setting', () => {
  expect(settings()).toContain('POBRATIM_DATA')
  expect(missing(settings(), codeIn(sectionOf(readDoc('docs/operating.md'), '## Settings')))).toEqual([])
})

describe('docs/data-model.md', () => {
  test('tells every word of every list that the model knows', async () => {
    const lists = await vocabularies()
    expect([...lists.keys()]).toEqual(expect.arrayContaining(['instrumentTypes', 'findingKinds', 'statuses']))
    const untold = [...lists].flatMap(([list, words]) =>
      missing(words, told).map((word) => `${list}: ${word}`),
    )
    expect(untold).toEqual([])
  })
})

test('docs/reading.md tells every language that has a lexicon', () => {
  const tags = sourceFiles.flatMap((file) => /^text\/lexicons\/(.+)\.json$/.exec(file)?.[1] ?? [])
  expect(missing(tags, codeIn(sectionOf(readDoc('docs/reading.md'), '## Languages')))).toEqual([])
})

describe('docs/json.md', () => {
  test.each(Object.entries(doors))('tells every key of %s', (door, line) => {
    const keys = keysIn(JSON.parse(line))
    expect(keys.length).toBeGreaterThan(5)
    expect(missing(keys, codeIn(sectionOf(json, `## \`${door}\``)))).toEqual([])
  })
})

describe('docs/open-data.md', () => {
  const openData = readDoc('docs/open-data.md')

  test('tells every format and the file that it is downloaded as', () => {
    const offered = exportFormats.flatMap(({ name, file }) => [name, file])
    expect(missing(offered, codeIn(openData))).toEqual([])
  })

  test.each([agreementsTable, partiesTable, claimsTable])(
    'tells every column of the table of $name',
    (table) => {
      const columns = table.columns.map(({ name }) => name)
      expect(missing(columns, codeIn(sectionOf(openData, `### \`${table.name}\``)))).toEqual([])
    },
  )

  test('tells every term of the linked data', () => {
    expect(missing(Object.keys(ownProperties), codeIn(sectionOf(openData, '## Linked data')))).toEqual([])
  })
})

describe('docs/web.md', () => {
  test('tells every address', () => {
    expect(routes).toContain('/agreements/:id')
    expect(missing(routes, codeIn(web))).toEqual([])
  })

  test('tells the keys of the twin of every page', async () => {
    const pages = await Promise.all(routes.map(async (route) => ({ route, keys: await twinKeys(route) })))
    const untold = pages.flatMap(({ route, keys }) => {
      const row = web.split('\n').find((line) => line.startsWith(`| \`${route}\` |`)) ?? ''
      return missing(keys, codeIn(row)).map((key) => `${route}: ${key}`)
    })
    expect(pages.filter(({ keys }) => keys.length > 0).length).toBeGreaterThan(8)
    expect(untold).toEqual([])
  })
})

test('decisions are numbered one by one, in their names and their headings', () => {
  const decisions = docFiles.filter((file) => file.startsWith('docs/decisions/')).sort()
  expect(decisions.map((file) => Number(/\/(\d{4})-/.exec(file)?.[1]))).toEqual(
    decisions.map((_, index) => index + 1),
  )
  for (const [index, file] of decisions.entries())
    expect([file, readDoc(file)]).toEqual([file, expect.stringMatching(`^# ${index + 1}\\. `)])
})

describe('links', () => {
  const anchorsIn = (file: string) =>
    new Set(
      [...readDoc(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
        heading
          .toLowerCase()
          .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
          .replaceAll(' ', '-'),
      ),
    )

  test('of every page lead to a file that is there and a heading in it', () => {
    const broken = docFiles.flatMap((file) =>
      [...readDoc(file).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link = '']) => {
        if (/^https?:/.test(link)) return []
        const [path = '', anchor] = link.split('#')
        const target = path === '' ? file : join(dirname(file), path)
        if (!existsSync(`${root}${target}`)) return [`${file}: ${link}`]
        return anchor === undefined || anchorsIn(target).has(anchor) ? [] : [`${file}: ${link}`]
      }),
    )
    expect(broken).toEqual([])
  })

  test('reach every page from the README', () => {
    const reached = new Set(['README.md'])
    for (const file of reached) {
      for (const [, link = ''] of readDoc(file).matchAll(/\]\(([^)\s#]+)/g)) {
        const target = join(dirname(file), link)
        if (docFiles.includes(target)) reached.add(target)
        else for (const page of docFiles) if (dirname(page) === target.replace(/\/$/, '')) reached.add(page)
      }
    }
    expect(docFiles.filter((file) => !reached.has(file))).toEqual([])
  })
})
