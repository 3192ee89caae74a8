// A world brought together by our stages: names as written → resolve → consolidate. `node our-way.ts WORLD AGREEMENTS` prints what it took.
import { writeFileSync } from 'node:fs'
import { consolidateWorld } from './consolidate-world.ts'
import { startResolving } from './resolve-names.ts'
import { readWorld } from './world-file.ts'

const [file = '', answer = ''] = process.argv.slice(2)
const start = performance.now()

const resolving = startResolving()
const world = readWorld(file, resolving.add)
const read = performance.now()

const found = await resolving.all()
const resolved = performance.now()
const beforeConsolidating = process.cpuUsage()

const agreements = consolidateWorld(world, found)
const end = performance.now()
const consolidating = seconds(process.cpuUsage(beforeConsolidating))
const processor = seconds(process.cpuUsage())

writeFileSync(answer, agreements)
console.log(
  JSON.stringify({
    wall: (end - start) / 1000,
    wallOfReading: (read - start) / 1000,
    wallOfResolving: (resolved - read) / 1000,
    processor,
    consolidating,
    names: world.names.length,
    megabytes: process.resourceUsage().maxRSS / 1000,
  }),
)

function seconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1e6
}
