// For tests: whether an agreement answers a question, told as plainly as can be.
import type { AgreementFacets, AgreementQuestion } from '../agreement-facets.ts'

export function fits(told: AgreementFacets, asked: AgreementQuestion): boolean {
  const { party, among = [], countries = [], instrument, area, status, evidence, source, years } = asked
  const year = Number(told.day.slice(0, 4))
  return (
    (party === undefined || told.parties.includes(party)) &&
    among.every((group) => group.some((id) => told.parties.includes(id))) &&
    countries.every((code) => timesIn(told.countries, code) >= timesIn(countries, code)) &&
    (instrument === undefined || told.instrument === instrument) &&
    (area === undefined || told.areas.includes(area)) &&
    (status === undefined || statusOf(told, status.on) === status.kind) &&
    (evidence === undefined || told.evidence === evidence) &&
    (source === undefined || told.sources.includes(source)) &&
    (years === undefined || (told.day !== '' && year >= (years.from ?? year) && year <= (years.to ?? year)))
  )
}

export function statusOf({ spans }: AgreementFacets, day: string): string | undefined {
  return spans.find(({ from, until }) => from <= day && (until === null || day < until))?.status
}

function timesIn(values: readonly string[], value: string): number {
  return values.filter((one) => one === value).length
}
