// The style sheet, fonts and other files that Vite built: where they stand, and how they are answered.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Hono } from 'hono'
import type { Language } from '../wording/languages.ts'
import { answerPacked, type Encodings } from './answers/answer-packed.ts'

export interface Assets {
  /** Address of the style sheet; null where nothing is built, and then pages are plain. */
  readonly styleSheet: string | null
  /** Addresses of what some pages need beside it. */
  readonly furtherSheets: Readonly<Record<FurtherSheet, string | null>>
  /** Address of the script that suggests bodies in the search box; pages do without. */
  readonly script: string | null
  /** Addresses of the scripts that a single page brings along. */
  readonly islands: Readonly<Partial<Record<Island, string>>>
  /** Addresses of the fonts that the first screen of a page needs, by the letters in them. */
  readonly fonts: readonly { readonly letters: FontLetters; readonly address: string }[]
  /** Address of the outlines of land that the map draws. */
  readonly land: string | null
  readonly files: ReadonlyMap<string, Encodings>
}

/** What a page may bring along; it does without, too. */
const islands = ['desk-keys', 'reading-progress', 'passkeys', 'map-explorer', 'network-explorer'] as const
export type Island = (typeof islands)[number]

/** Kept apart: what the front page does without, and what most readers never see a page of. */
export type FurtherSheet = 'inner' | 'behind-counter' | 'explorers'

interface ManifestEntry {
  readonly file: string
}

const sheetEntry = (name: string) => `src/web/styles/${name}.css`
const scriptEntry = 'src/web/islands/search-suggestions.ts'
const firstFonts = ['source-serif-4', 'source-sans-3']

/** Of the pieces of the fonts those that a page in some language shows at once. */
const fontLetters = ['latin', 'latin-central', 'latin-south', 'serbian', 'greek'] as const
type FontLetters = (typeof fontLetters)[number]

/** Which letters beside the basic ones, and those of the west of Europe, a page in the language shows at once. */
const lettersOf: Readonly<Record<Language, readonly FontLetters[]>> = {
  en: [],
  de: [],
  el: ['greek'],
  fr: [],
  hu: ['latin-central'],
  sk: ['latin-central', 'latin-south'],
  'sr-Cyrl': ['serbian'],
  'sr-Latn': ['latin-south'],
}

export function fontsFor(language: Language, { fonts }: Assets): readonly string[] {
  return fonts
    .filter(({ letters }) => letters === 'latin' || lettersOf[language].includes(letters))
    .map(({ address }) => address)
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

const nothingBuilt: Assets = {
  styleSheet: null,
  furtherSheets: { inner: null, 'behind-counter': null, explorers: null },
  script: null,
  islands: {},
  fonts: [],
  land: null,
  files: new Map(),
}

/** Built files lie in `dist/assets`, beside the built code or, while developing, beside `src`. */
export function loadAssets(): Assets {
  const folder = ['../assets/', '../../dist/assets/']
    .map((path) => new URL(path, import.meta.url))
    .find((url) => existsSync(new URL('.vite/manifest.json', url)))
  if (folder === undefined) return nothingBuilt
  const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', folder), 'utf8')) as Record<
    string,
    ManifestEntry | undefined
  >
  const names = readdirSync(fileURLToPath(folder)).filter((name) => extname(name) in mediaTypes)
  const addressOf = (entry: string) => {
    const file = manifest[entry]?.file
    return file === undefined ? null : `/assets/${file}`
  }
  return {
    styleSheet: addressOf(sheetEntry('index')),
    furtherSheets: {
      inner: addressOf(sheetEntry('inner')),
      'behind-counter': addressOf(sheetEntry('behind-counter')),
      explorers: addressOf(sheetEntry('explorers')),
    },
    script: addressOf(scriptEntry),
    islands: Object.fromEntries(
      islands.flatMap((name) => {
        const address = addressOf(`src/web/islands/${name}.ts`)
        return address === null ? [] : [[name, address]]
      }),
    ),
    fonts: fontLetters.flatMap((letters) =>
      firstFonts.flatMap((font) => {
        const address = addressOf(`src/web/fonts/${font}-${letters}.woff2`)
        return address === null ? [] : [{ letters, address }]
      }),
    ),
    land: names.flatMap((name) => (name.startsWith('land-') ? [`/assets/${name}`] : []))[0] ?? null,
    files: new Map(names.map((name) => [name, readEncodings(new URL(name, folder))])),
  }
}

/** The build lays the packed bytes beside the plain ones. */
function readEncodings(url: URL): Encodings {
  const packed = Object.entries({ br: '.br', gzip: '.gz' }).flatMap(([encoding, ending]) => {
    const file = new URL(`${url.href}${ending}`)
    return existsSync(file) ? [[encoding, new Uint8Array(readFileSync(file))] as const] : []
  })
  return { identity: new Uint8Array(readFileSync(url)), ...Object.fromEntries(packed) }
}

/** Names carry a hash of their bytes, so a browser may keep them for ever. */
export function assetRoutes(assets: Assets): Hono {
  return new Hono().get('/:name', (c) => {
    const name = c.req.param('name')
    const encodings = assets.files.get(name)
    if (encodings === undefined) return c.notFound()
    return answerPacked(c, encodings, {
      'Content-Type': mediaTypes[extname(name)] ?? 'application/octet-stream',
      'Cache-Control': 'public, max-age=31536000, immutable',
    })
  })
}
