// How fast pages are answered from a large register, while others ask too: how late the slowest are, and how many a second beside a server that prints the same bytes from memory.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '../scripts/start-server.ts'
import { openRegister } from '../src/pipeline/open-register.ts'
import type { Store } from '../src/store/store.ts'
import type { Figure } from './figure.ts'
import { root } from './measure.ts'
import { pick, seededRandom } from './names/random.ts'
import { type Answers, askAtRate, askInTurn, percentile } from './site/ask-often.ts'

const size = { claims: 500_000, towns: 20_000 }
const perSecond = 200
const seconds = 20
/** Each is asked for once within the time: hardly any is at hand from before. */
const pagesOfKind = perSecond * seconds
/** Further ones of each kind, by which the server warms up. */
const warmPages = 2000
const warmSeconds = 20
const readers = 16

export async function site(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pobratim-site-'))
  const data = join(folder, 'register')
  try {
    makeRegister(data)
    const store = await openRegister({ directory: data })
    const { agreements, parties, sources } = await store.figures()
    console.log(`  ${agreements} agreements of ${parties} bodies, told by ${sources} sources`)
    const paths = await pathsOf(store)
    await store.close()
    const ours = await startServer(['bin/pobratim.js', 'serve', '--port', '0', '--data', data], {
      isHeard: true,
    })
    try {
      // Threads start with the first pages, and look at the whole register before they make any.
      const mixed = Array.from({ length: warmPages }, (_, at) =>
        Object.values(paths).map((own) => own[pagesOfKind + at]!),
      ).flat()
      await askInTurn({ origin: ours.origin, paths: mixed, seconds: warmSeconds }, readers)
      const late: Figure[] = []
      for (const [what, own] of Object.entries(paths)) {
        const asking = { origin: ours.origin, paths: own, seconds }
        late.push(...figuresOf(`${what}, ${perSecond} a second`, await askAtRate(asking, perSecond)))
      }
      return [...late, await besidePlainPage(ours.origin, paths.agreements[0]!, folder)]
    } finally {
      ours.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** All of it is in memory once while it is brought together: more than Node gives a process by itself. */
function makeRegister(folder: string): void {
  const words = ['bench/site/large-register.ts', folder, String(size.claims), String(size.towns)]
  const { status, stderr } = spawnSync(process.execPath, ['--max-old-space-size=12000', ...words], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`)
}

async function pathsOf(store: Store) {
  const random = seededRandom(11)
  const agreements = await store.briefs.list({ limit: pagesOfKind * 4 })
  const parties = await store.parties.list()
  const some = <One>(all: readonly One[]) =>
    Array.from({ length: pagesOfKind + warmPages }, () => pick(all, random))
  return {
    agreements: some(agreements).map(({ id }) => `/agreements/${id}`),
    parties: some(parties).map(({ id }) => `/parties/${id}`),
    searches: some(parties).map(({ name, country }, at) =>
      at % 2 === 0
        ? `/search?q=${encodeURIComponent(name)}`
        : `/search?country=${country ?? ''}&fromYear=${1950 + Math.floor(random() * 60)}`,
    ),
  }
}

function figuresOf(what: string, answers: Answers): readonly Figure[] {
  console.log(
    `  ${what}: ${answers.milliseconds.length} answers, middle ${percentile(answers, 0.5).toFixed(1)} ms, 99 of 100 ${percentile(answers, 0.99).toFixed(1)} ms`,
  )
  return [
    {
      what: `${what}: 99 of 100`,
      measured: percentile(answers, 0.99),
      unit: 'ms',
      against: { kind: 'atMost', what: 'limit', value: 50 },
    },
    {
      what: `${what}: not answered`,
      measured: answers.wrong,
      unit: 'lost',
      against: { kind: 'atMost', what: 'limit', value: 0 },
    },
  ]
}

/** One page that many ask for, from us and from a server that does nothing else; each in turn, three times. */
async function besidePlainPage(origin: string, path: string, folder: string): Promise<Figure> {
  const file = join(folder, 'page.html')
  writeFileSync(file, await (await fetch(`${origin}${path}`)).text())
  const plain = await startServer(['bench/site/plain-page.ts', file], { isHeard: true })
  try {
    const rates = { ours: [] as number[], plain: [] as number[] }
    for (let turn = 0; turn < 4; turn++) {
      const own = await askInTurn({ origin, paths: [path], seconds: 4 }, readers)
      const other = await askInTurn({ origin: plain.origin, paths: [path], seconds: 4 }, readers)
      // The first turn warms both up.
      if (turn > 0) {
        rates.ours.push(own.rate)
        rates.plain.push(other.rate)
      }
    }
    const middle = (all: readonly number[]) => [...all].sort((a, b) => a - b)[1] ?? Number.NaN
    return {
      what: 'one page asked for by 16 readers',
      measured: middle(rates.ours) / middle(rates.plain),
      unit: 'times',
      against: { kind: 'atLeast', what: 'of a page from memory', value: 0.5 },
    }
  } finally {
    plain.close()
  }
}
