// The register's own pages by their addresses: what every reader sees alike, each with its twin in JSON.
import type { Handler } from 'hono'
import { referencePage } from '../api/reference-page.tsx'
import { embedCountry, embedParty } from '../embed/embed-routes.tsx'
import { officePage } from '../embed/office-page.tsx'
import { reconcileAboutPage } from '../reconcile/about-page.tsx'
import type { Site } from '../site.ts'
import { aboutPage } from './about-page.tsx'
import { agreementPage } from './agreement-page.tsx'
import { areaPage, areasPage } from './area-page.tsx'
import { countriesPage, countryPage, countryPairPage } from './country-page.tsx'
import { findingPage, findingsPage } from './finding-page.tsx'
import { homePage } from './home-page.tsx'
import { mapPage } from './map-page.tsx'
import { networkGraph, networkPage, suggestionsPage } from './network-page.tsx'
import { openDataPage } from './open-data-page.tsx'
import { partnershipPage } from './partnership-page.tsx'
import { partyPage } from './party-page.tsx'
import { agreementsPage, searchPage } from './search-page.tsx'
import { sourcePage, sourcesPage } from './source-page.tsx'
import { statisticsPage, statisticsTable } from './statistics-page.tsx'
import { termsPage } from './terms-page.tsx'

export const sitePages: ReadonlyMap<string, Handler<Site>> = new Map<string, Handler<Site>>([
  ['/', homePage],
  ['/search', searchPage],
  ['/agreements', agreementsPage],
  ['/agreements/:id', agreementPage],
  ['/parties/:id', partyPage],
  ['/parties/:id/suggestions', suggestionsPage],
  ['/partnerships/:id', partnershipPage],
  ['/areas', areasPage],
  ['/areas/:id', areaPage],
  ['/sources', sourcesPage],
  ['/sources/:id', sourcePage],
  ['/countries', countriesPage],
  ['/countries/:a', countryPage],
  ['/countries/:a/:b', countryPairPage],
  ['/findings', findingsPage],
  ['/findings/:id', findingPage],
  ['/map', mapPage],
  ['/network', networkPage],
  ['/network/graph', networkGraph],
  ['/statistics', statisticsPage],
  ['/statistics/:name', statisticsTable],
  ['/embed', officePage],
  ['/embed/parties/:id', embedParty],
  ['/embed/countries/:a', embedCountry],
  ['/about', aboutPage],
  ['/data', openDataPage],
  ['/api', referencePage],
  ['/terms', termsPage],
  ['/reconcile/about', reconcileAboutPage],
])
