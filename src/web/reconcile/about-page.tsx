// /reconcile/about
import {
  featureDescriptions,
  reconcileProperties,
  reconcileTypes,
} from '../../publish/reconcile/vocabulary.ts'
import { answer } from '../answers/answer.tsx'
import type { SiteContext } from '../site.ts'
import { ReconcileAboutView } from './about-view.tsx'

export function reconcileAboutPage(c: SiteContext) {
  const address = `${c.var.origin ?? new URL(c.req.url).origin}/reconcile`
  return answer(c, {
    title: c.var.tongue.say('reconcile.title'),
    description: c.var.tongue.say('reconcile.description'),
    body: <ReconcileAboutView address={address} />,
    twin: {
      address,
      types: reconcileTypes,
      properties: reconcileProperties,
      features: featureDescriptions,
    },
  })
}
