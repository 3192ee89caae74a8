// What MDN's HTTP Observatory thinks of each kind of page, by its own rules and without asking it: `npm install --ignore-scripts --prefix bench/observatory` first.
import { existsSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openExample } from '../scripts/open-example.ts'
import type { Figure } from './figure.ts'

const folder = new URL('observatory/node_modules/@mdn/mdn-http-observatory/', import.meta.url)

const paths = [
  '/',
  '/search?q=nis',
  '/agreements',
  '/countries',
  '/countries/RS',
  '/countries/RS/SK',
  '/areas',
  '/findings',
  '/sources',
  '/map',
  '/network',
  '/statistics',
  '/api',
  '/about',
  '/data',
  '/terms',
  '/contribute',
  '/account/sign-in',
  '/sr-latn/map',
] as const

interface Graded {
  readonly result: string | null
}

type Grade = (requests: object) => Graded

/** Only headers that a reader by https would have are looked at: the register is told that it stands at such an address. */
export async function observatory(): Promise<readonly Figure[]> {
  if (!existsSync(folder)) {
    console.log('  the grader is not installed: npm install --ignore-scripts --prefix bench/observatory')
    return []
  }
  // The list of hosts that browsers know of beforehand is fetched when it is installed with scripts; ours is on none.
  const preloaded = new URL('conf/hsts-preload.json', folder)
  if (!existsSync(preloaded)) writeFileSync(fileURLToPath(preloaded), '{}')
  const { ALL_TESTS }: { readonly ALL_TESTS: readonly Grade[] } = await import(
    new URL('src/constants.js', folder).href
  )
  const { getScoreModifier }: { readonly getScoreModifier: (result: string) => number } = await import(
    new URL('src/grader/grader.js', folder).href
  )
  const { origin, close } = await openExample({ POBRATIM_URL: 'https://register.example' })
  try {
    const figures: Figure[] = []
    for (const path of paths) {
      const answer = await fetch(origin + path)
      const requests = requestsOf(path, answer, await answer.text())
      const results = ALL_TESTS.map((grade) => grade(requests).result)
      const score = results.reduce(
        (sum, result) => sum + (result === null ? 0 : getScoreModifier(result)),
        100,
      )
      figures.push({
        what: `Observatory: ${path}`,
        measured: score,
        unit: 'points',
        against: { kind: 'atLeast', what: 'limit', value: 130 },
      })
    }
    return figures
  } finally {
    close()
  }
}

/** What the grader has after asking a host that leads from http to https. */
function requestsOf(path: string, answer: Response, html: string): object {
  const url = new URL(path, 'https://register.example')
  const response = {
    headers: Object.fromEntries(answer.headers),
    status: answer.status,
    verified: true,
    request: { headers: {} },
    httpEquiv: new Map(),
  }
  const ofHttp = { url: new URL(path, 'http://register.example'), status: 301 }
  return {
    hostname: url.hostname,
    resources: { path: html },
    responses: {
      auto: response,
      cors: response,
      http: response,
      https: response,
      httpRedirects: [ofHttp, { url, status: 200 }],
      httpsRedirects: [{ url, status: 200 }],
    },
    session: { url, jar: { serializeSync: () => ({ cookies: [] }) } },
  }
}
