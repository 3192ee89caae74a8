// Who may ask for what: one line a route. A route without a line keeps the server from starting.
import type { Hono } from 'hono'
import type { Policy } from '../../model/account.ts'
import { RegisterError } from '../../model/register-error.ts'

export const policies: Readonly<Record<string, Policy>> = {
  'GET /healthz': 'anyone',
  'GET /favicon.svg': 'anyone',
  'GET /favicon.ico': 'anyone',
  'GET /assets/:name': 'anyone',
  'GET /map': 'anyone',
  'GET /map/ties': 'anyone',
  'GET /map/:name': 'anyone',

  'GET /': 'anyone',
  'GET /search': 'anyone',
  'GET /suggest': 'anyone',
  'GET /agreements': 'anyone',
  'GET /agreements/:id': 'anyone',
  'GET /parties/:id': 'anyone',
  'GET /partnerships/:id': 'anyone',
  'GET /embed': 'anyone',
  'GET /embed/colours.css': 'anyone',
  'GET /embed/parties/:id': 'anyone',
  'GET /embed/countries/:a': 'anyone',
  'GET /oembed': 'anyone',
  'GET /mcp': 'anyone',
  'POST /mcp': 'anyone',
  'GET /areas': 'anyone',
  'GET /areas/:id': 'anyone',
  'GET /sources': 'anyone',
  'GET /sources/:id': 'anyone',
  'GET /countries': 'anyone',
  'GET /countries/:a': 'anyone',
  'GET /countries/:a/:b': 'anyone',
  'GET /findings': 'anyone',
  'GET /findings/:id': 'anyone',
  'GET /network': 'anyone',
  'GET /network/graph': 'anyone',
  'GET /parties/:id/suggestions': 'anyone',
  'GET /api': 'anyone',
  'GET /statistics': 'anyone',
  'GET /statistics/:name': 'anyone',
  'GET /about': 'anyone',
  'GET /data': 'anyone',
  'GET /terms': 'anyone',

  'GET /download/:name': 'anyone',
  'GET /datapackage.json': 'anyone',
  'GET /catalog': 'anyone',
  'GET /catalog.ttl': 'anyone',
  'GET /catalog.jsonld': 'anyone',
  'GET /sitemap.xml': 'anyone',
  'GET /sitemaps/:name': 'anyone',
  'GET /robots.txt': 'anyone',

  'GET /reconcile': 'anyone',
  'POST /reconcile': 'anyone',
  'GET /reconcile/about': 'anyone',

  'GET /contribute': 'anyone',
  'POST /contribute': 'anyone',
  'GET /contribute/thanks': 'anyone',

  'GET /account/sign-in': 'anyone',
  'POST /account/sign-in': 'anyone',
  'GET /account/code': 'anyone',
  'POST /account/code': 'anyone',
  'GET /account/office': 'anyone',
  'GET /account/auth/callback/:provider': 'anyone',
  'GET /account/invitations/:token': 'anyone',
  'POST /account/invitations/:token': 'anyone',
  'POST /account/passkey': 'anyone',
  'POST /account/passkey/challenge': 'anyone',
  'GET /account': 'reader',
  'POST /account/sign-out': 'reader',
  'POST /account/password': 'reader',
  'POST /account/second-factor': 'reader',
  'POST /account/second-factor/confirm': 'reader',
  'POST /account/second-factor/end': 'reader',
  'POST /account/passkeys': 'reader',
  'POST /account/passkeys/challenge': 'reader',
  'POST /account/passkeys/remove': 'reader',
  'GET /desk/add': 'contributor',
  'POST /desk/readings': 'contributor',
  'GET /desk/readings/:id': 'contributor',
  'GET /desk/readings/:id/events': 'contributor',
  'POST /desk/readings/:id/keep': 'contributor',
  'POST /desk/readings/:id/discard': 'contributor',

  'GET /desk': 'reviewer',
  'GET /desk/questions/:id': 'reviewer',
  'POST /desk/questions/:id': 'reviewer',
  'GET /desk/decisions': 'reviewer',
  'POST /desk/decisions/:number/undo': 'reviewer',
  'GET /desk/suggestions': 'reviewer',
  'POST /desk/suggestions/:id': 'reviewer',
  'GET /desk/exact': 'reviewer',
  'POST /desk/exact': 'reviewer',

  'GET /office': 'reader of an office',
  'GET /office/notes/:subject': 'reader of an office',
  'POST /office/notes/:subject': 'contributor of an office',

  'GET /account/people': 'administrator',
  'POST /account/people': 'administrator',
  'POST /account/people/role': 'administrator',
  'POST /account/people/link': 'administrator',
  'POST /account/people/forget': 'administrator',
}

/** The same for all of a service that is open to other programs. */
const openServices = ['/reconcile/', '/api/v1/']

export function policyOf(method: string, path: string): Policy | undefined {
  if (openServices.some((service) => path.startsWith(service) && method === 'GET')) return 'anyone'
  return policies[`${method} ${path}`]
}

export function requirePolicies(app: Pick<Hono, 'routes'>): void {
  const answered = app.routes.filter(({ method }) => method !== 'ALL')
  const open = answered.filter(({ method, path }) => policyOf(method, path) === undefined)
  if (open.length === 0) return
  const names = open.map(({ method, path }) => `${method} ${path}`).join(', ')
  throw new RegisterError('policy-missing', `nobody has said who may ask for ${names}`)
}
