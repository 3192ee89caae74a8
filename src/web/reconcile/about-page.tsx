// /reconcile/about
import {
  featureDescriptions,
  reconcileProperties,
  reconcileTypes,
} from '../../publish/reconcile/vocabulary.ts'
import { answer } from '../answer.tsx'
import type { SiteContext } from '../site.ts'
import { ReconcileAboutView } from './about-view.tsx'

export function reconcileAboutPage(c: SiteContext) {
  const address = `${c.var.origin ?? new URL(c.req.url).origin}/reconcile`
  return answer(c, {
    title: 'Names for others',
    description: 'How to find out which public body a name means, with OpenRefine and other programs.',
    body: <ReconcileAboutView address={address} />,
    twin: {
      address,
      types: reconcileTypes,
      properties: reconcileProperties,
      features: featureDescriptions,
    },
  })
}
