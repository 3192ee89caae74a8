// /countries, /countries/:a and /countries/:a/:b

import { countryPairPath } from '../../publish/paths.ts'
import { isCountryCode } from '../../publish/phrase/name-country.ts'
import { presentCountries, presentCountry } from '../../publish/present/present-country.ts'
import { presentCountryPair } from '../../publish/present/present-country-pair.ts'
import { answer, wantsTwin } from '../answers/answer.tsx'
import { gatherFacets } from '../gather/gather-facets.ts'
import { gatherMap } from '../gather/gather-map.ts'
import { keepUntilChanged } from '../kept/keep-until-changed.ts'
import type { SiteContext } from '../site.ts'
import { CountriesView } from '../views/countries-view.tsx'
import { CountryPairView } from '../views/country-pair-view.tsx'
import { CountryView } from '../views/country-view.tsx'

export async function countriesPage(c: SiteContext) {
  const { store, day, tongue } = c.var
  const countries = await gatherCountries(store, day, tongue)
  return answer(c, {
    title: tongue.say('frame.countries'),
    body: <CountriesView countries={countries} />,
    twin: { countries, next: null },
  })
}

const gatherCountries = keepUntilChanged(async (store, _day, tongue) =>
  presentCountries(await store.briefs.list(), tongue),
)

export async function countryPage(c: SiteContext) {
  const { store, day, tongue } = c.var
  const code = c.req.param('a') ?? ''
  if (!isCountryCode(code)) return c.notFound()
  const agreements = await store.briefs.list({ countries: [code] })
  const view = presentCountry(
    code,
    { agreements, parties: await store.parties.list({ country: code }) },
    day,
    tongue,
  )
  const map = await gatherMap(store, agreements)
  return answer(c, {
    title: view.name,
    description: tongue.say('country.description', { name: view.name }),
    list: `country=${code}`,
    body: <CountryView view={view} map={map} />,
    isCited: true,
    canBeShownElsewhere: true,
    twin: { country: view },
  })
}

export async function countryPairPage(c: SiteContext) {
  const { store, day, tongue } = c.var
  const pair = [c.req.param('a') ?? '', c.req.param('b') ?? ''] as const
  if (!pair.every(isCountryCode)) return c.notFound()
  const [a, b] = pair
  if (a > b) return c.redirect(`${countryPairPath(a, b)}${wantsTwin(c) ? '.json' : ''}`, 308)
  const between = await store.briefs.list({ countries: pair })
  const view = presentCountryPair(pair, between, day, tongue)
  const [one, other] = view.countries
  const map = await gatherMap(store, between)
  const { index } = await gatherFacets(store)
  const growth = index.ask({ countries: pair }, day).counts.decade
  return answer(c, {
    title: `${one.name} – ${other.name}`,
    description: view.sentence,
    list: `country=${a}&country=${b}`,
    body: <CountryPairView view={view} map={map} growth={growth} />,
    isCited: true,
    twin: { pair: view, growth },
  })
}
