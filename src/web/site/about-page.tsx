// /about
import { answer } from '../answers/answer.tsx'
import type { SiteContext } from '../site.ts'
import { AboutView } from '../views/about-view.tsx'

export function aboutPage(c: SiteContext) {
  const { say } = c.var.tongue
  return answer(c, {
    title: say('about.title'),
    description: say('about.description'),
    body: <AboutView />,
    twin: {
      name: 'Pobratim',
      licence: 'MIT',
      credits: [{ name: 'GeoNames', url: 'https://www.geonames.org/', licence: 'CC BY 4.0' }],
    },
  })
}
