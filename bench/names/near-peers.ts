// The search for misspelt names by other means: PostgreSQL's trigrams, SQLite's full-text trigrams, a scan by edit distance.
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fold } from '../../src/text/fold.ts'
import { romanize } from '../../src/text/romanize.ts'
import type { PlaceRow } from './place-rows.ts'

export interface Spelling {
  readonly id: number
  readonly country: string
  readonly spelling: string
  readonly population: number
}

/** Ids found for the names, one each, in seconds for all of them. */
export interface PeerAnswers {
  readonly ids: readonly (number | null)[]
  readonly seconds: number
}

export interface Asked {
  readonly name: string
  readonly country: string
}

export function spellingsOf(places: readonly PlaceRow[]): readonly Spelling[] {
  return places.flatMap(({ geonameId: id, country, population, name, plainName, otherNames }) => {
    const all = new Set([name, plainName, ...otherNames].map((one) => romanize(fold(one))))
    return [...all].filter((one) => one !== '').map((spelling) => ({ id, country, spelling, population }))
  })
}

/** Every spelling of the country is compared. */
export function byScan(spellings: readonly Spelling[], asked: readonly Asked[]): PeerAnswers {
  const byCountry = Map.groupBy(spellings, ({ country }) => country)
  return timed(asked, ({ name, country }) => {
    const written = romanize(fold(name))
    let best: Spelling | null = null
    let least = Number.POSITIVE_INFINITY
    for (const one of byCountry.get(country) ?? []) {
      const distance = editDistance(written, one.spelling)
      if (distance > least || (distance === least && best !== null && one.population <= best.population))
        continue
      best = one
      least = distance
    }
    return best?.id ?? null
  })
}

/** Those that share trigrams, as FTS5 ranks them, and of these the nearest by edit distance. */
export function bySqlite(spellings: readonly Spelling[], asked: readonly Asked[]): PeerAnswers {
  const db = new DatabaseSync(':memory:')
  db.exec(`create table names (rowid integer primary key, id int, country text, spelling text, population int);
    create virtual table grams using fts5 (spelling, content='names', tokenize='trigram')`)
  const insert = db.prepare('insert into names (id, country, spelling, population) values (?, ?, ?, ?)')
  db.exec('begin')
  for (const { id, country, spelling, population } of spellings) insert.run(id, country, spelling, population)
  db.exec(`insert into grams (grams) values ('rebuild'); commit`)
  const select =
    db.prepare(`select names.id, names.spelling, names.population from grams join names on names.rowid = grams.rowid
    where grams match ? and names.country = ? order by rank limit 50`)
  return timed(asked, ({ name, country }) => {
    const written = romanize(fold(name))
    const grams = Array.from(
      { length: Math.max(1, written.length - 2) },
      (_, at) => `"${written.slice(at, at + 3)}"`,
    )
    const rows = select.all(grams.join(' OR '), country) as unknown as readonly Spelling[]
    const near = rows.map((row) => ({ row, distance: editDistance(written, row.spelling) }))
    near.sort((a, b) => a.distance - b.distance || b.row.population - a.row.population)
    return near[0]?.row.id ?? null
  })
}

const programs = '/usr/lib/postgresql'

/** The nearest by pg_trgm over a GiST index; null where this machine has no PostgreSQL or no such user to run it. */
export function byPostgres(spellings: readonly Spelling[], asked: readonly Asked[]): PeerAnswers | null {
  const version = existsSync(programs) ? readdirSync(programs).at(-1) : undefined
  if (version === undefined || process.getuid?.() !== 0) return null
  const folder = mkdtempSync(join(tmpdir(), 'pobratim-postgres-'))
  const as = (program: string, words: readonly string[], input?: string) =>
    execFileSync('runuser', ['-u', 'postgres', '--', join(programs, version, 'bin', program), ...words], {
      cwd: '/tmp',
      input,
      stdio: ['pipe', 'pipe', 'ignore'],
      maxBuffer: 1 << 28,
    }).toString()
  const database = join(folder, 'database')
  const query = (sql: string) =>
    as('psql', ['-h', folder, '-d', 'postgres', '-qAt', '-v', 'ON_ERROR_STOP=1'], sql)
  execFileSync('chown', ['postgres', folder])
  try {
    as('initdb', ['-D', database, '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8'])
    as('pg_ctl', [
      '-D',
      database,
      '-w',
      '-l',
      join(folder, 'log'),
      '-o',
      `-k ${folder} -c listen_addresses=''`,
      'start',
    ])
    const rows = spellings.map(({ id, country, spelling, population }) =>
      [id, country, spelling, population].join('\t'),
    )
    writeFileSync(join(folder, 'names.tsv'), rows.join('\n'))
    chmodSync(join(folder, 'names.tsv'), 0o644)
    query(`create extension pg_trgm; create table names (id int, country text, spelling text, population int);
      copy names from '${join(folder, 'names.tsv')}'; create index on names using gist (spelling gist_trgm_ops); analyze names`)
    const select = ({ name, country }: Asked) =>
      `select id from (select * from names where country = '${country}' order by spelling <-> '${romanize(fold(name))}' limit 10) near
        order by spelling <-> '${romanize(fold(name))}', population desc limit 1;`
    const start = performance.now()
    const ids = asked.map((one) => Number(query(select(one)).trim()) || null)
    const seconds = (performance.now() - start) / 1000
    const idle = performance.now()
    for (const _ of asked) query('select 1;')
    return { ids, seconds: seconds - (performance.now() - idle) / 1000 }
  } finally {
    try {
      as('pg_ctl', ['-D', database, '-m', 'immediate', '-w', 'stop'])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

function timed(asked: readonly Asked[], find: (one: Asked) => number | null): PeerAnswers {
  const start = process.cpuUsage()
  const ids = asked.map(find)
  const { user, system } = process.cpuUsage(start)
  return { ids, seconds: (user + system) / 1e6 }
}

let above = new Uint16Array(256)
let row = new Uint16Array(256)

/** Levenshtein's, in two rows. */
function editDistance(a: string, b: string): number {
  if (b.length >= row.length) return Number.POSITIVE_INFINITY
  for (let j = 0; j <= b.length; j++) above[j] = j
  for (let i = 1; i <= a.length; i++) {
    row[0] = i
    for (let j = 1; j <= b.length; j++) {
      const change = above[j - 1]! + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1)
      row[j] = Math.min(change, above[j]! + 1, row[j - 1]! + 1)
    }
    const spare = above
    above = row
    row = spare
  }
  return above[b.length]!
}
