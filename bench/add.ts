// Many pages brought into a register: what keeping and consolidating costs beside reading.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Figure } from './figure.ts'
import { secondsOfProcess } from './measure.ts'

const cities = [
  'Niš, Serbia',
  'Košice, Slovakia',
  'Vitebsk, Belarus',
  'Patras, Greece',
  'Cottbus, Germany',
  'Bursa, Turkey',
  'Verona, Italy',
  'Krosno, Poland',
  'Ostrava, Czech Republic',
  'Plovdiv, Bulgaria',
  'Raahe, Finland',
  'Aarhus, Denmark',
]
const pages = 240

export async function add(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pobratim-bench-'))
  try {
    for (let page = 0; page < pages; page++)
      writeFileSync(join(folder, `${String(page).padStart(3, '0')}.txt`), textOf(page))
    const register = join(folder, 'register')
    const once = { runs: 1, warmUps: 0 }
    const reading = await secondsOfProcess(['bin/pobratim.js', 'read', folder, '--json'], once)
    const adding = await secondsOfProcess(['bin/pobratim.js', 'add', folder, '--data', register], once)
    const rebuilding = await secondsOfProcess(['bin/pobratim.js', 'rebuild', '--data', register], once)
    const readOnly = {
      kind: 'peer',
      what: 'reading them without a register',
      value: pages / reading,
    } as const
    return [
      { what: `adding ${pages} pages`, measured: pages / adding, unit: 'sources/s', against: readOnly },
      {
        what: 'rebuilding that register',
        measured: pages / rebuilding,
        unit: 'sources/s',
        against: readOnly,
      },
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The page of one city: ten ties with others, each on a day of its own. */
function textOf(page: number): string {
  const [own = ''] = cities[page % cities.length]?.split(',') ?? []
  const ties = Array.from({ length: 10 }, (_, tie) => {
    const [name, country] = cities[(page + tie + 1) % cities.length]?.split(', ') ?? []
    return `The City of ${own} and the City of ${name} (${country}) signed an Agreement on Cooperation on ${tie + 1} May ${1980 + (page % 40)}. Areas of cooperation: culture, sport, education.`
  })
  return `International cooperation of the City of ${own}\n\n${ties.join('\n\n')}\n`
}
