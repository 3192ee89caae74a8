// /about
import { answer } from '../answer.tsx'
import type { SiteContext } from '../site.ts'
import { AboutView } from '../views/about-view.tsx'

export function aboutPage(c: SiteContext) {
  return answer(c, {
    title: 'About',
    description: 'What the register is, how an agreement is proved, and what the marks mean.',
    body: <AboutView />,
    twin: {
      name: 'Pobratim',
      licence: 'MIT',
      credits: [{ name: 'GeoNames', url: 'https://www.geonames.org/', licence: 'CC BY 4.0' }],
    },
  })
}
