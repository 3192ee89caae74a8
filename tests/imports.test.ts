// Holds the house together: who may import whom, no circles, pure stages, and what every file begins with.
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findCycle } from './find-cycle.ts'
import { importTable, layersOf, pureFolders } from './import-table.ts'
import { codeFiles, importsOf, isForTests, readSource, sourceFiles } from './source-files.ts'

const shipped = codeFiles.filter((file) => !isForTests(file))
const imports = new Map(shipped.map((file) => [file, importsOf(file)]))
const folderOf = (file: string) => file.split('/')[0] ?? ''
const folders = [...new Set(sourceFiles.map(folderOf))].sort()

/** What was found wrong, one line each; nothing where all is well. */
function findIn(search: (file: string) => readonly string[]): readonly string[] {
  return shipped.flatMap(search)
}

describe('the table of docs/architecture.md', () => {
  test('has a row for every folder of src/, and a folder for every row that is not to come', () => {
    const rows = [...importTable.values()].filter(({ isToCome }) => !isToCome).map(({ folder }) => folder)
    expect(rows.sort()).toEqual(folders)
  })

  test('names only folders that have a row', () => {
    const named = new Set([...importTable.values()].flatMap(({ mayImport }) => [...mayImport]))
    expect([...named].filter((folder) => !importTable.has(folder))).toEqual([])
  })

  test('is kept by every import', () => {
    const broken = findIn((file) => {
      const from = folderOf(file)
      const mayImport = importTable.get(from)?.mayImport ?? new Set()
      return (imports.get(file) ?? []).flatMap(({ written, target }) => {
        if (target === null || folderOf(target) === from || mayImport.has(folderOf(target))) return []
        const allowed = [...mayImport].join(', ') || 'nothing of ours'
        return [`src/${file} imports '${written}', but ${from}/ may import ${allowed}`]
      })
    })
    expect(broken).toEqual([])
  })

  test('is not got round through what is only for tests', () => {
    const broken = findIn((file) =>
      (imports.get(file) ?? []).flatMap(({ written, target }) =>
        target !== null && isForTests(target)
          ? [`src/${file} imports '${written}', which is for tests only`]
          : [],
      ),
    )
    expect(broken).toEqual([])
  })
})

describe.each([...layersOf])('the layers of %s/', (folder, layers) => {
  const layerOf = (file: string) => {
    const [first, layer, rest] = file.split('/')
    return first === folder && rest !== undefined ? (layer ?? '') : ''
  }

  test('are its folders', () => {
    const found = new Set(shipped.map(layerOf).filter((layer) => layer !== ''))
    expect([...found].sort()).toEqual([...layers].sort())
  })

  test('know only those before them', () => {
    const broken = findIn((file) => {
      const own = layers.indexOf(layerOf(file))
      return (imports.get(file) ?? [])
        .filter(({ target }) => own >= 0 && layers.indexOf(layerOf(target ?? '')) > own)
        .map(({ written }) => `src/${file} imports '${written}', which lies above it`)
    })
    expect(broken).toEqual([])
  })
})

describe('circles', () => {
  const targets = new Map(
    [...imports].map(([file, found]) => [file, found.flatMap(({ target }) => target ?? [])] as const),
  )

  test('of files there are none', () => {
    expect(findCycle(targets)?.join(' → ') ?? 'none').toBe('none')
  })

  test('of folders there are none', () => {
    const graph = new Map(folders.map((folder) => [folder, new Set<string>()]))
    for (const [file, found] of targets) {
      for (const target of found) {
        if (folderOf(target) !== folderOf(file)) graph.get(folderOf(file))?.add(folderOf(target))
      }
    }
    expect(findCycle(graph)?.join(' → ') ?? 'none').toBe('none')
  })

  test('are told by the path that closes them', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', []],
      ['d', ['b']],
    ])
    expect(findCycle(graph)).toEqual(['b', 'd', 'b'])
  })
})

describe('purity', () => {
  const world: readonly (readonly [RegExp, string])[] = [
    [/\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(|\bTemporal\.Now\b/, 'asks the clock'],
    [/\bMath\.random\(|\brandomUUID\(|\bgetRandomValues\(/, 'asks chance'],
    [/\bprocess\./, 'asks the environment'],
    [/(?<![.\w])fetch\(/, 'asks the network'],
    [/\bconsole\./, 'writes to the terminal'],
  ]

  test('stages import nothing of node, and ask neither clock, chance, environment nor network', () => {
    const broken = findIn((file) => {
      if (!pureFolders.some((folder) => folder === folderOf(file))) return []
      const code = withoutComments(readSource(file))
      const ofNode = (imports.get(file) ?? []).filter(({ written }) => written.startsWith('node:'))
      return [
        ...ofNode.map(({ written }) => `src/${file} imports '${written}', but a stage is pure`),
        ...world
          .filter(([sign]) => sign.test(code))
          .map(([, act]) => `src/${file} ${act}, but a stage is pure`),
      ]
    })
    expect(broken).toEqual([])
  })

  test('SQL stands in store/ alone, and HTTP in web/ and fetch/', () => {
    const homes: Readonly<Record<string, readonly string[]>> = {
      kysely: ['store'],
      pg: ['store'],
      'pg-boss': ['store'],
      'node:sqlite': ['store'],
      hono: ['web'],
      '@hono/node-server': ['web', 'cli'],
      'node:http': ['web', 'fetch'],
      'node:https': ['web', 'fetch'],
      'node:net': ['web', 'fetch', 'cli'],
    }
    const broken = findIn((file) =>
      (imports.get(file) ?? []).flatMap(({ written }) => {
        const name = Object.keys(homes).find((one) => written === one || written.startsWith(`${one}/`))
        const home = name === undefined ? undefined : homes[name]
        if (home === undefined || home.includes(folderOf(file))) return []
        return [`src/${file} imports '${written}', which belongs to ${home.join('/ and ')}/`]
      }),
    )
    expect(broken).toEqual([])
  })
})

describe('files', () => {
  test('begin with a comment that says what they are for', () => {
    const styles = sourceFiles.filter((file) => file.endsWith('.css'))
    const silent = [...shipped, ...styles].filter((file) => !/^(\/\/|\/\*) \S/.test(readSource(file)))
    expect(silent).toEqual([])
  })

  test('bear the name of an idea, not of a drawer', () => {
    const drawers = /^(utils?|helpers?|common|misc|shared|lib)(\.|$)/
    const found = sourceFiles.filter((file) => file.split('/').some((part) => drawers.test(basename(part))))
    expect(found).toEqual([])
  })

  test('export by name only', () => {
    expect(findIn((file) => (/^export default\b/m.test(readSource(file)) ? [`src/${file}`] : []))).toEqual([])
  })
})

/** Good enough for finding calls: a `//` inside a string only hides the rest of its line. */
function withoutComments(code: string): string {
  return code.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '')
}
