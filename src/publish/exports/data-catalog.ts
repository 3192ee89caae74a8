// The register as a data set in a catalogue by DCAT-AP 3, for harvesters of national and European data portals.
import { exportFormats } from './export-formats.ts'
import { downloadUrl, type Holdings } from './holdings.ts'
import { licence, summary } from './licence.ts'
import { describeAt, iri, type Triple, typed, words } from './triple.ts'

const name = 'Pobratim, a two-sided register of international cooperation'
const keywords = [
  'twin towns',
  'town twinning',
  'sister cities',
  'international agreements',
  'local government',
]
/** "Government and public sector" and "International issues" among the themes of European data. */
const themes = ['GOVE', 'INTR']
const themeList = 'http://publications.europa.eu/resource/authority/data-theme/'

/** Media types that have a page at IANA to point to. */
const registered: ReadonlySet<string> = new Set([
  'text/csv',
  'text/turtle',
  'text/calendar',
  'application/ld+json',
  'application/geo+json',
  'application/atom+xml',
  'application/vnd.apache.parquet',
])

export function describeCatalog(holdings: Holdings): readonly Triple[] {
  const { origin, newestAt, languages } = holdings
  const describe = describeAt(origin)
  const at = (anchor: string) => `${origin}/catalog#${anchor}`
  const modified = newestAt === null ? null : typed(newestAt, 'dateTime')
  const shared = [
    ['dcterms:publisher', iri(at('publisher'))],
    ['dcterms:modified', modified],
    ['dcterms:license', iri(licence.url)],
  ] as const
  return [
    ...describe(at('catalog'), [
      ['rdf:type', iri('http://www.w3.org/ns/dcat#Catalog')],
      ['dcterms:title', words('Open data of the register', 'en')],
      ['dcterms:description', words('The data that this register gives away.', 'en')],
      ['foaf:homepage', iri(`${origin}/data`)],
      ['dcat:dataset', iri(at('register'))],
      ...shared,
    ]),
    ...describe(at('publisher'), [
      ['rdf:type', iri('http://xmlns.com/foaf/0.1/Agent')],
      ['foaf:name', words(`The register at ${new URL(origin).host}`, 'en')],
      ['foaf:homepage', iri(origin)],
    ]),
    ...describe(at('register'), [
      ['rdf:type', iri('http://www.w3.org/ns/dcat#Dataset')],
      ['dcterms:title', words(name, 'en')],
      ['dcterms:description', words(summary, 'en')],
      ['dcterms:identifier', words(at('register'))],
      ['dcat:keyword', keywords.map((keyword) => words(keyword, 'en'))],
      ['dcat:theme', themes.map((theme) => iri(`${themeList}${theme}`))],
      ['dcat:landingPage', iri(`${origin}/data`)],
      ['terms:sourceLanguage', languages.map((language) => words(language))],
      ['dcat:distribution', exportFormats.map(({ file }) => iri(at(file)))],
      ...shared,
    ]),
    ...exportFormats.flatMap(({ file, mediaType, about }) => {
      const [type = ''] = mediaType.split(';')
      return describe(at(file), [
        ['rdf:type', iri('http://www.w3.org/ns/dcat#Distribution')],
        ['dcterms:title', words(file)],
        ['dcterms:description', words(about, 'en')],
        ['dcat:accessURL', iri(`${origin}/data`)],
        ['dcat:downloadURL', iri(downloadUrl(origin, file))],
        [
          'dcat:mediaType',
          registered.has(type) ? iri(`https://www.iana.org/assignments/media-types/${type}`) : null,
        ],
        ['dcterms:license', iri(licence.url)],
      ])
    }),
  ]
}
