// /reconcile: the Reconciliation Service API 0.2, for OpenRefine and whoever else has lists of names.
import { setImmediate as nextTurn } from 'node:timers/promises'
import { type Context, Hono } from 'hono'
import type { NameDesk } from '../../pipeline/names/name-desk.ts'
import { presentCandidates, presentSuggestion } from '../../publish/reconcile/present-candidates.ts'
import { presentManifest } from '../../publish/reconcile/present-manifest.ts'
import { reconcileProperties, reconcileTypes } from '../../publish/reconcile/vocabulary.ts'
import type { Store } from '../../store/store.ts'
import { findKnownParty } from '../gather/find-party.ts'
import { favicon } from '../views/parts/evidence-mark.tsx'
import { answerQuery } from './answer-query.ts'
import { extendParties } from './extend-parties.ts'
import { flyoutOfParty, flyoutOfWord } from './flyout-view.tsx'
import { PreviewPage } from './preview-view.tsx'
import { batchSize, readExtension, readQueries } from './read-batch.ts'
import { readForm } from './read-form.ts'
import { cursorOf, limitOf, prefixOf, suggested, typeOf } from './read-question.ts'
import { answerRefusal, Refusal } from './refusal.ts'

/** An address or a method that the service does not have. */
export function refuseUnknown(c: Context): Response {
  return answerRefusal(
    c,
    new Refusal(404, 'not-found', [`${c.req.method} ${c.req.path}: there is no such question`]),
  )
}

export interface ReconcileOptions {
  readonly store: Store
  readonly names: NameDesk
  /** Where readers reach the register; as the request says where none is told. */
  readonly origin: string | null
  /** Address of the site's style sheet, for previews. */
  readonly styleSheet: string | null
}

export function reconcileRoutes({ store, names, origin, styleSheet }: ReconcileOptions): Hono {
  const routes = new Hono()
  const originOf = (c: Context) => origin ?? new URL(c.req.url).origin

  routes.onError((error, c) => {
    if (error instanceof Refusal) return answerRefusal(c, error)
    throw error
  })
  routes.get('/', async (c) => {
    const { queries, extend } = c.req.query()
    if (queries === undefined && extend === undefined)
      return c.json(presentManifest({ origin: originOf(c), batchSize }))
    return c.json(await answerForm({ queries, extend }, store, names))
  })
  routes.post('/', async (c) => {
    const form = await readForm(c)
    const told = (name: string) => form.get(name) ?? undefined
    return c.json(await answerForm({ queries: told('queries'), extend: told('extend') }, store, names))
  })
  routes.get('/suggest/entity', async (c) => {
    const part = { from: cursorOf(c), limit: limitOf(c) }
    return c.json({ result: (await names.suggest(prefixOf(c), part)).map(presentSuggestion) })
  })
  routes.get('/suggest/type', (c) => c.json({ result: suggested(reconcileTypes, c) }))
  routes.get('/suggest/property', (c) =>
    c.json({ result: suggested(reconcileProperties, c).map(({ isCompared: _, ...property }) => property) }),
  )
  routes.get('/flyout/entity', async (c) => {
    const known = await partyAsked(c)
    return c.json({ id: known.party.id, html: flyoutOfParty(known.party) })
  })
  routes.get('/flyout/type', (c) => c.json(flyoutOfWord(reconcileTypes, idAsked(c))))
  routes.get('/flyout/property', (c) => c.json(flyoutOfWord(reconcileProperties, idAsked(c))))
  routes.get('/properties', (c) => {
    const properties = reconcileProperties.slice(0, limitOf(c)).map(({ id, name }) => ({ id, name }))
    return c.json({ type: typeOf(c), limit: limitOf(c), properties })
  })
  routes.get('/preview', async (c) => {
    const known = await partyAsked(c)
    const page = <PreviewPage {...known} origin={originOf(c)} styleSheet={styleSheet} />
    return c.html(`<!doctype html>${page.toString()}`)
  })
  routes.get('/logo.svg', (c) => c.body(favicon, 200, { 'Content-Type': 'image/svg+xml' }))
  return routes

  async function partyAsked(c: Context) {
    const id = idAsked(c)
    const known = await findKnownParty(id, store, names)
    if (known === null) throw new Refusal(404, 'not-found', [`id: nobody known here is “${id.slice(0, 60)}”`])
    return known
  }
}

function idAsked(c: Context): string {
  const id = c.req.query('id')
  if (id === undefined || id === '') throw new Refusal(400, 'bad-question', ['id: none is told'])
  return id
}

interface Form {
  readonly queries: string | undefined
  readonly extend: string | undefined
}

async function answerForm({ queries, extend }: Form, store: Store, names: NameDesk) {
  if (extend !== undefined) return extendParties(readExtension(extend), store, names)
  if (queries !== undefined) return answerQueries(queries, names)
  throw new Refusal(400, 'bad-question', ['queries: none are told, nor extend'])
}

/** After each query others who ask meanwhile have their turn. */
async function answerQueries(json: string, names: NameDesk) {
  const answers: [string, unknown][] = []
  for (const [key, query] of readQueries(json)) {
    answers.push([key, presentCandidates(await answerQuery(query, names))])
    await nextTurn()
  }
  return Object.fromEntries(answers)
}
