// The same world in DuckDB, scored pair by pair as Splink does it: three blocking rules, Jaro-Winkler in levels, fixed weights,
// pairs joined into clusters. `node duckdb-way.ts WORLD AGREEMENTS [GAZETTEER]`: with a gazetteer, names are joined to it exactly first.
import { writeFileSync } from 'node:fs'
import { DuckDBInstance } from '@duckdb/node-api'

const [world = '', answer = '', gazetteer] = process.argv.slice(2)
const start = performance.now()
const instance = await DuckDBInstance.create(':memory:', { threads: '2' })
const duckdb = await instance.connect()
const tabbed = (path: string) => `read_csv('${path}', delim='\t', header=false, quote='', all_varchar=true)`

await duckdb.run(
  `create macro folded(name) as trim(regexp_replace(regexp_replace(lower(strip_accents(name)), '[-’]+', ' ', 'g'), '[.,]', '', 'g'))`,
)
await duckdb.run(`create table told as
  select record, year, kind,
    case when country1 < country2 then name1 else name2 end a, least(country1, country2) ca,
    case when country1 < country2 then name2 else name1 end b, greatest(country1, country2) cb
  from (select column0::int record, folded(column1) name1, column2 country1, folded(column3) name2, column4 country2,
    try_cast(column5 as int) "year", column6 kind from ${tabbed(world)})`)
if (gazetteer !== undefined) {
  await duckdb.run(`create table places as
    select country, name, arg_max(place, population) as place
    from (select folded(column0) as name, column1 as place, column2 as country, column3::bigint as population from ${tabbed(gazetteer)})
    group by all`)
}
await duckdb.run(
  gazetteer === undefined
    ? `create table x as select *, a ia, b ib, false ra, false rb from told`
    : `create table x as select told.*, coalesce(one.place, a) ia, coalesce(two.place, b) ib,
        one.place is not null ra, two.place is not null rb
      from told left join places one on one.country = ca and one.name = a
        left join places two on two.country = cb and two.name = b`,
)
const likeness = (name: string, id: string, isKnown: string) => `case when l.${id} = r.${id} then 6
  when l.${isKnown} and r.${isKnown} then -6
  when jaro_winkler_similarity(l.${name}, r.${name}) > 0.94 then 5
  when jaro_winkler_similarity(l.${name}, r.${name}) > 0.88 then 3
  when jaro_winkler_similarity(l.${name}, r.${name}) > 0.8 then 0 else -4 end`
const score = `${likeness('a', 'ia', 'ra')} + ${likeness('b', 'ib', 'rb')}
  + case when l.year is null or r.year is null then 0 when l.year = r.year then 3 when abs(l.year - r.year) <= 1 then 2 else -9 end
  + case when l.kind = r.kind then 1 else -1 end`
const blocks = [
  'l.ia = r.ia',
  'l.ib = r.ib and l.ia <> r.ia',
  ...(gazetteer === undefined
    ? ['l.year = r.year and substr(l.a, 1, 2) = substr(r.a, 1, 2) and l.a <> r.a and l.b <> r.b']
    : []),
].map(
  (rule) =>
    `select l.record i, r.record j, ${score} score from x l join x r on l.ca = r.ca and l.cb = r.cb and l.record < r.record and ${rule}`,
)
const pairs = await duckdb.runAndReadAll(
  `select i, j from (${blocks.join(' union all ')}) where score >= ${gazetteer === undefined ? 7 : 8}`,
)
const count = Number((await duckdb.runAndReadAll('select count(*) from told')).getRows()[0]?.[0])
const clusters = Int32Array.from({ length: count }, (_, at) => at)
const find = (record: number) => {
  let at = record
  while (clusters[at] !== at) at = clusters[at] = clusters[clusters[at]!]!
  return at
}
const [ones = [], others = []] = pairs.getColumns()
for (const [at, one] of ones.entries()) {
  const [a, b] = [find(Number(one)), find(Number(others[at]))]
  clusters[Math.max(a, b)] = Math.min(a, b)
}
const end = performance.now()
writeFileSync(answer, clusters.map(find))
const { user, system } = process.cpuUsage()
console.log(
  JSON.stringify({
    wall: (end - start) / 1000,
    processor: (user + system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1000,
  }),
)
