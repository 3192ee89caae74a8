import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Role, roles, type SignedIn } from '../../model/account.ts'
import { mintId, type PartyId } from '../../model/ids.ts'
import { openStore } from '../../store/open-store.ts'
import type { Store } from '../../store/store.ts'
import { newFolder, type TestPlace } from '../../store/test-support/places.ts'
import { openAccounts } from '../accounts/open-accounts.ts'
import { createApp } from '../app.tsx'
import { policyOf, requirePolicies } from './policies.ts'

/** The whole matrix: each route under the least role that may ask for it. */
const matrix = {
  anyone: [
    'GET /healthz',
    'GET /favicon.svg',
    'GET /favicon.ico',
    'GET /assets/:name',
    'GET /map',
    'GET /map/ties',
    'GET /map/:name',
    'GET /',
    'GET /search',
    'GET /suggest',
    'GET /agreements',
    'GET /agreements/:id',
    'GET /parties/:id',
    'GET /partnerships/:id',
    'GET /embed',
    'GET /embed/colours.css',
    'GET /embed/countries/:a',
    'GET /embed/parties/:id',
    'GET /oembed',
    'GET /mcp',
    'POST /mcp',
    'GET /areas',
    'GET /areas/:id',
    'GET /sources',
    'GET /sources/:id',
    'GET /countries',
    'GET /countries/:a',
    'GET /countries/:a/:b',
    'GET /findings',
    'GET /findings/:id',
    'GET /network',
    'GET /network/graph',
    'GET /parties/:id/suggestions',
    'GET /api',
    'GET /api/v1/openapi.json',
    'GET /api/v1/agreements',
    'GET /api/v1/agreements/:id',
    'GET /api/v1/changes',
    'GET /api/v1/parties',
    'GET /api/v1/parties/search',
    'GET /api/v1/parties/:id',
    'GET /api/v1/partnerships',
    'GET /api/v1/partnerships/:id',
    'GET /api/v1/sources',
    'GET /api/v1/sources/:id',
    'GET /api/v1/findings',
    'GET /api/v1/findings/:id',
    'GET /api/v1/figures',
    'GET /api/v1/path',
    'GET /statistics',
    'GET /statistics/:name',
    'GET /about',
    'GET /data',
    'GET /terms',
    'GET /download/:name',
    'GET /datapackage.json',
    'GET /catalog',
    'GET /catalog.ttl',
    'GET /catalog.jsonld',
    'GET /sitemap.xml',
    'GET /sitemaps/:name',
    'GET /robots.txt',
    'GET /reconcile',
    'POST /reconcile',
    'GET /reconcile/about',
    'GET /reconcile/flyout/entity',
    'GET /reconcile/flyout/property',
    'GET /reconcile/flyout/type',
    'GET /reconcile/logo.svg',
    'GET /reconcile/preview',
    'GET /reconcile/properties',
    'GET /reconcile/suggest/entity',
    'GET /reconcile/suggest/property',
    'GET /reconcile/suggest/type',
    'GET /contribute',
    'POST /contribute',
    'GET /contribute/thanks',
    'GET /account/sign-in',
    'POST /account/sign-in',
    'GET /account/code',
    'POST /account/code',
    'POST /account/passkey',
    'POST /account/passkey/challenge',
    'GET /account/office',
    'GET /account/auth/callback/:provider',
    'GET /account/invitations/:token',
    'POST /account/invitations/:token',
  ],
  reader: [
    'GET /account',
    'POST /account/sign-out',
    'POST /account/password',
    'POST /account/second-factor',
    'POST /account/second-factor/confirm',
    'POST /account/second-factor/end',
    'POST /account/passkeys',
    'POST /account/passkeys/challenge',
    'POST /account/passkeys/remove',
  ],
  contributor: [
    'GET /desk/add',
    'POST /desk/readings',
    'GET /desk/readings/:id',
    'GET /desk/readings/:id/events',
    'POST /desk/readings/:id/keep',
    'POST /desk/readings/:id/discard',
  ],
  reviewer: [
    'GET /desk',
    'GET /desk/questions/:id',
    'POST /desk/questions/:id',
    'GET /desk/decisions',
    'POST /desk/decisions/:number/undo',
    'GET /desk/suggestions',
    'POST /desk/suggestions/:id',
    'GET /desk/exact',
    'POST /desk/exact',
  ],
  administrator: [
    'GET /account/people',
    'POST /account/people',
    'POST /account/people/role',
    'POST /account/people/link',
    'POST /account/people/forget',
  ],
} as const

/** What takes an account of an office beside the role. */
const officeMatrix = {
  reader: ['GET /office', 'GET /office/notes/:subject'],
  contributor: ['POST /office/notes/:subject'],
} as const

const origin = 'http://localhost'
const office = mintId('party', 'nis')
const ranks = ['anyone', ...roles] as const

describe('every route for every role', () => {
  let where: TestPlace
  let store: Store
  beforeAll(async () => {
    where = await newFolder()
    store = await openStore(where.place)
  })
  afterAll(async () => {
    await store.close()
    await where.remove()
  })

  const appFor = (account: SignedIn | null, { isOpenToAll = false } = {}) => {
    const accounts = openAccounts(store, { origin, secret: null, oidc: null })
    return createApp({
      store,
      day: () => '2026-11-22',
      accounts: { ...accounts, requiresSecondFactor: isOpenToAll, find: async () => account },
    })
  }

  test('stands in the matrix, and nothing else does', () => {
    const routes = appFor(null).routes.filter(({ method }) => method !== 'ALL')
    const offered = new Set(routes.map(({ method, path }) => `${method} ${path}`))
    const told = [...Object.values(matrix).flat(), ...Object.values(officeMatrix).flat()]
    expect([...offered].sort()).toEqual(told.sort())
  })

  test.each(['anyone', ...roles] as const)('is open to %s as the matrix says', async (rank) => {
    const app = appFor(rank === 'anyone' ? null : account(rank))
    for (const least of ranks) {
      for (const route of matrix[least]) {
        const expected = ranks.indexOf(rank) >= ranks.indexOf(least)
        expect([route, await isAnswered(app, route)]).toEqual([route, expected])
      }
    }
  })

  test.each([null, ...roles])('of an office is open to %s of one, and to nobody of none', async (role) => {
    const [own, foreign] = [account(role ?? 'reader', office), account(role ?? 'administrator')]
    for (const [least, routes] of Object.entries(officeMatrix)) {
      const isEnough = role !== null && roles.indexOf(role) >= roles.indexOf(least as Role)
      for (const route of routes) {
        expect([route, await isAnswered(appFor(role === null ? null : own), route)]).toEqual([
          route,
          isEnough,
        ])
        expect([route, await isAnswered(appFor(foreign), route)]).toEqual([route, false])
      }
    }
  })

  test('is closed to whoever came by a password alone where the register is open to the world', async () => {
    const [route] = matrix.administrator
    const without = appFor(account('administrator'), { isOpenToAll: true })
    expect(await isAnswered(without, route)).toBe(false)
    const sure = { ...account('administrator'), isSure: true }
    expect(await isAnswered(appFor(sure, { isOpenToAll: true }), route)).toBe(true)
    expect(await isAnswered(without, 'GET /account')).toBe(true)
  })
})

describe('a route that nobody has said the policy of', () => {
  const app = new Hono().get('/about', (c) => c.text('known')).post('/about', (c) => c.text('new'))

  test('keeps the server from starting', () => {
    expect(() => requirePolicies(app)).toThrow('nobody has said who may ask for POST /about')
  })

  test('has none by the name of what every object has', () => {
    expect(policyOf('GET', '/constructor')).toBeUndefined()
  })
})

/** Whatever the route then makes of the question: only the guard's own refusals count. */
async function isAnswered(app: ReturnType<typeof createApp>, route: string): Promise<boolean> {
  const [method = '', path = ''] = route.split(' ')
  const sent = method === 'POST' ? { body: new URLSearchParams({ email: 'nobody@city.example' }) } : {}
  const response = await app.request(path.replaceAll(/:(\w+)/g, 'RS'), {
    method,
    headers: { origin, cookie: 'pobratim.session_token=x' },
    ...sent,
  })
  const location = response.headers.get('location') ?? ''
  const isSentAway = location.startsWith('/account/sign-in?to=') || location.startsWith('/account?needs=')
  return !isSentAway && response.status !== 403
}

function account(role: Role, organization: PartyId | null = null): SignedIn {
  return {
    id: role,
    email: `${role}@city.example`,
    name: role,
    role,
    organization,
    hasSecondFactor: false,
    hasPasskey: false,
    hasPassword: true,
    isSure: false,
  }
}
