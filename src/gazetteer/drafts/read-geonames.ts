// GeoNames' dump of 19 columns, such as cities500.txt, as party drafts: one for the body that governs each place.
import { fold } from '../../text/fold.ts'
import { blankDraft, type PartyDraft } from './party-draft.ts'

const importanceOf: Readonly<Record<string, number>> = {
  PPLC: 7,
  PPLA: 6,
  PPLG: 6,
  PPLA2: 5,
  PPLA3: 4,
  PPLA4: 4,
  PPLA5: 3,
  PPLX: 1,
  PPLCH: 0,
  PPLH: 0,
  PPLQ: 0,
  PPLW: 0,
}
const plainImportance = 3
const nameWithKind = /^([\p{Script=Hangul}\p{Script=Han}]{2,}) ?([시군구市縣県县])$/u

export function* readGeonames(text: string): Generator<PartyDraft> {
  let start = 0
  while (start < text.length) {
    const end = text.indexOf('\n', start)
    const line = text.slice(start, end === -1 ? text.length : end)
    start = end === -1 ? text.length : end + 1
    const draft = draftOf(line.split('\t'))
    if (draft !== null) yield draft
  }
}

function draftOf(columns: readonly string[]): PartyDraft | null {
  const [id, name, ascii, alternates, lat, lng, , feature, country, , admin1, admin2, , , population] =
    columns
  const geonameId = Number(id)
  if (!Number.isInteger(geonameId) || geonameId <= 0 || !name || !country) return null
  const others = (alternates ?? '').split(',').filter((other) => other !== '' && !other.includes('://'))
  return {
    ...blankDraft,
    id: '',
    kind: feature === 'PPLX' ? 'district' : 'city',
    country,
    name,
    // Plain lines are exonyms: GeoNames' dump tells no more of a name.
    otherNames: others.filter((other) => other !== name).join('\n'),
    keys: {
      own: [fold(name), fold(ascii ?? '')],
      alternate: others
        .filter((other) => !isWeak(other))
        .flatMap((other) => [other, ...otherForms(other)])
        .map(fold),
      weak: others.filter(isWeak).map(fold),
    },
    geonameId,
    lat: degrees(lat),
    lng: degrees(lng),
    population: Number(population) || 0,
    importance: importanceOf[feature ?? ''] ?? plainImportance,
    region: admin1 ? `${country}-${admin1}` : '',
    district: admin1 && admin2 ? `${country}-${admin1}-${admin2}` : '',
    origin: 'geonames',
  }
}

/** "오사카 시" is 오사카 and 오사카시, 東大阪市 is 東大阪, サン・ルイス is サンルイス. */
function otherForms(name: string): readonly string[] {
  const forms = name.includes('・') ? [name.replaceAll('・', '')] : []
  const [, bare, kind] = nameWithKind.exec(name) ?? []
  return bare === undefined ? forms : [...forms, bare, `${bare}${kind}`]
}

/** GeoNames lists airport codes (`BEG`) and unvowelled romanisations in small letters (`rwy sng`) among the names. */
function isWeak(name: string): boolean {
  return /^[A-Z]{3,4}$/.test(name) || /^[a-zʼʿ]/.test(name)
}

function degrees(text: string | undefined): number | null {
  const value = Number.parseFloat(text ?? '')
  return Number.isFinite(value) ? value : null
}
