// For tests: what a page says outside of the brackets in which a made-up language puts every text of its catalogue.
import { parseHTML } from 'linkedom'
import labels from '../../model/areas/labels.json' with { type: 'json' }
import { isCountryCode, nameCountry } from '../../publish/phrase/name-country.ts'
import { countryCodes } from '../../text/countries.ts'
import { languages, ownNames } from '../../wording/languages.ts'
import { tongueOf } from '../../wording/tongues.ts'

/** What is the same in every language. */
const sameForAll = [
  'SVG',
  'PNG',
  'GEXF',
  'JSON',
  'CSV',
  'GeoJSON',
  'GraphML',
  'Turtle',
  'BibTeX',
  'RIS',
  'SHA-256',
  'API',
  'CC BY 4.0',
  'GeoNames',
]

/** What comes from `Intl` and the scheme of areas. */
const fromElsewhere = [
  ...languages.map((language) => ownNames[language]),
  ...countryCodes.filter(isCountryCode).map((code) => nameCountry(code, tongueOf('sk'))),
  ...Object.values(labels).map(({ sk }) => sk),
  ...Array.from({ length: 12 }, (_, month) =>
    [{ month: 'long' as const }, { day: 'numeric' as const, month: 'long' as const }].map((parts) =>
      new Intl.DateTimeFormat('sk', { ...parts, timeZone: 'UTC' })
        .format(Date.UTC(2000, month, 1))
        .replace(/^1\. /, ''),
    ),
  ).flat(),
]

/** `known` are names and words of the register itself. */
export function wordsOutsideBrackets(html: string, known: readonly string[]): readonly string[] {
  const { document } = parseHTML(html)
  // What stands in another language says so, and code is the same for all.
  for (const part of document.querySelectorAll('body [lang], code, kbd, pre, script, style, [data-counts]')) {
    if (part.hasAttribute('data-counts')) part.removeAttribute('data-counts')
    else part.remove()
  }
  const spoken = ['title', 'aria-label', 'alt', 'placeholder', 'data-suggestions']
  const attributes = spoken.flatMap((name) =>
    Array.from(document.querySelectorAll(`[${name}]`), (part: Part) => part.getAttribute(name) ?? ''),
  )
  const description = document.querySelector('meta[name="description"]')?.getAttribute('content') ?? ''
  const shown = [document.title, description, ...attributes, textOf(document.body)]
  const all = [...sameForAll, ...fromElsewhere, ...known].sort((a, b) => b.length - a.length)
  return shown.flatMap((text) => outsideBrackets(text, all))
}

export function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.length > 2 ? [value] : []
  if (value instanceof Map) return stringsIn([...value])
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(stringsIn)
}

interface Part {
  readonly nodeType: number
  readonly textContent: string | null
  readonly childNodes: Iterable<Part>
  getAttribute(name: string): string | null
}

/** With a blank between the parts, which CSS sets apart. */
function textOf(part: Part): string {
  const text = 3
  return Array.from(part.childNodes, (child) =>
    child.nodeType === text ? (child.textContent ?? '') : textOf(child),
  ).join(' ')
}

function outsideBrackets(text: string, known: readonly string[]): readonly string[] {
  let rest = text.replaceAll(
    /https?:\S+|[\w.-]+\.(?:csv|parquet|ndjson|jsonld|ttl|geojson|graphml|gexf|ics|atom|xml|txt)\b/g,
    ' ',
  )
  for (let before = ''; before !== rest; ) [before, rest] = [rest, rest.replaceAll(/⟦[^⟦⟧]*⟧/g, ' ')]
  for (const words of known) rest = rest.replaceAll(words, ' ')
  return rest.match(/\p{L}{3,}(?:[^\n]{0,40})/gu) ?? []
}
