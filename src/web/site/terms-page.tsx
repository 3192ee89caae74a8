// /terms: every term of the linked data, with an address of its own.
import { conceptSchemes, ownProperties } from '../../publish/exports/own-terms.ts'
import { answer } from '../answers/answer.tsx'
import type { SiteContext } from '../site.ts'
import { TermsView } from '../views/terms-view.tsx'

export function termsPage(c: SiteContext) {
  const { say } = c.var.tongue
  const properties = Object.entries(ownProperties).map(([name, meaning]) => ({ name, meaning }))
  return answer(c, {
    title: say('terms.title'),
    description: say('terms.description'),
    body: <TermsView schemes={conceptSchemes} properties={properties} />,
    twin: { schemes: conceptSchemes, properties },
  })
}
