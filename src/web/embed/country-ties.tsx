// A country's agreements as a frame lists them: with which countries, how many, and how many of them both sides tell.
import type { FC } from 'hono/jsx'
import type { CountryView } from '../../publish/present/present-country.ts'
import { useTongue } from '../languages/use-tongue.ts'
import { Out } from './embed-view.tsx'

export const CountryTies: FC<{ readonly view: CountryView }> = ({ view }) => {
  const { say } = useTongue()
  if (view.partners.length === 0) return <p class="quiet">{say('agreements.none')}</p>
  return (
    <section>
      <h2>{say('country.tiedWith')}</h2>
      <ul class="embed-ties">
        {view.partners.map(({ code, name, pairPath, ties, twoSided }) => (
          <li>
            <span class="name">
              <Out href={pairPath}>{code === view.code ? say('country.within', { name }) : name}</Out>
            </span>
            <span>{say('embed.ties', { count: ties })}</span>
            <span class="quiet">{twoSided === 0 ? null : say('embed.bySides', { count: twoSided })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
