// /map: every tie whose ends have a place, narrowed by year, country, kind of paper and evidence.
import { evidenceGrades } from '../../model/agreement.ts'
import type { AgreementId } from '../../model/ids.ts'
import { instrumentTypes } from '../../model/instrument.ts'
import { drawTies, mostArcs } from '../../publish/draw-map.ts'
import { fittingRows, type TieFilter, yearsOf } from '../../publish/explorer/fits-filter.ts'
import type { MapTies } from '../../publish/explorer/tie-columns.ts'
import { isCountryCode, nameCountry } from '../../publish/phrase/name-country.ts'
import { presentAgreementLine } from '../../publish/present/agreement-line.ts'
import type { Tongue } from '../../wording/make-tongue.ts'
import { answer } from '../answers/answer.tsx'
import { chosen, inShort, QueryError } from '../asked/chosen.ts'
import { pageOf, pager } from '../asked/paging.ts'
import { gatherTies } from '../gather/gather-ties.ts'
import type { SiteContext } from '../site.ts'
import { MapView } from '../views/map-view.tsx'

export async function mapPage(c: SiteContext) {
  const { store, day, assets, tongue } = c.var
  const filter = filterOf(c)
  const ties = await gatherTies(store, day)
  const rows = fittingRows(ties.columns, filter)
  const { one, other } = ties.columns.ties
  const drawn = firstPairs(rows, one, other).map((row) => ({
    from: ties.placed[one[row]!]!,
    to: ties.placed[other[row]!]!,
    agreement: { id: ties.agreements[row]! },
  }))
  const ids = [...new Set(Array.from(rows, (row) => ties.agreements[row]!))]
  const page = pageOf(c, ids.length)
  const lines = await linesOf(c, ids.slice(page.offset, page.offset + page.limit))
  const pages = pager(c, page)
  return answer(c, {
    title: tongue.say('map.title'),
    description: tongue.say('map.lead'),
    island: 'map-explorer',
    body: (
      <MapView
        filter={filter}
        years={yearsOf(ties.columns, Number(day.slice(0, 4)))}
        choices={choicesOf(ties, tongue)}
        drawing={drawTies(drawn)}
        shown={{ ties: rows.length, drawn: drawn.length, unplaced: ties.unplaced }}
        lines={lines}
        pager={pages}
        files={assets.land === null ? null : { land: assets.land, ties: `/map/ties?v=${ties.file.version}` }}
      />
    ),
    twin: { filter, ties: rows.length, agreements: lines, next: pages.next },
  })
}

function filterOf(c: SiteContext): TieFilter {
  const [year, country] = [c.req.query('year') ?? '', c.req.query('country') ?? '']
  if (year !== '' && !/^\d{4}$/.test(year)) {
    throw new QueryError('year', 'wrong.year', { key: 'year', written: inShort(year) })
  }
  if (country !== '' && !isCountryCode(country)) {
    throw new QueryError('country', 'wrong.country', {
      key: 'country',
      written: inShort(country),
      example: 'RS',
    })
  }
  return {
    year: year === '' ? null : Number(year),
    country: country === '' ? null : country,
    instrument: chosen(c, 'instrument', instrumentTypes),
    evidence: chosen(c, 'evidence', evidenceGrades),
  }
}

/** One row for each two bodies, as many as are drawn. */
function firstPairs(rows: Uint32Array, one: readonly number[], other: readonly number[]): readonly number[] {
  const pairs = new Map<string, number>()
  for (const row of rows) {
    const key = `${Math.min(one[row]!, other[row]!)} ${Math.max(one[row]!, other[row]!)}`
    if (!pairs.has(key)) pairs.set(key, row)
    if (pairs.size === mostArcs) break
  }
  return [...pairs.values()]
}

async function linesOf(c: SiteContext, ids: readonly AgreementId[]) {
  const found = await Promise.all(ids.map((id) => c.var.store.agreements.get(id)))
  return found.flatMap((agreement) =>
    agreement === undefined || 'movedTo' in agreement
      ? []
      : [presentAgreementLine(agreement, c.var.day, c.var.tongue)],
  )
}

function choicesOf({ columns: { parties, ties, ...words } }: MapTies, tongue: Tongue) {
  const codes = [...new Set(parties.country)].filter((code) => code !== null)
  const [instruments, evidence] = [new Set(ties.instrument), new Set(ties.evidence)]
  return {
    countries: codes
      .map((code) => ({ code, name: nameCountry(code, tongue) }))
      .sort((a, b) => tongue.compare(a.name, b.name)),
    instruments: words.instruments.filter((_, place) => instruments.has(place)),
    evidence: words.evidence.filter((_, place) => evidence.has(place)),
  }
}
