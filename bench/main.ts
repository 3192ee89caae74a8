// `npm run bench [reading|start|gazetteer|names|consolidate|add|network|exports|explorer|site|observatory|crash|race|hostile]`: how fast and how right, each figure against a limit or a peer of the same run.
import { type Figure, printFigure } from './figure.ts'

const benches: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  reading: async () => (await import('./reading.ts')).reading(),
  start: async () => (await import('./start.ts')).start(),
  gazetteer: async () => (await import('./gazetteer.ts')).gazetteer(),
  names: async () => [
    ...(await (await import('./names.ts')).names()),
    ...(await (await import('./name-speed.ts')).nameSpeed()),
  ],
  consolidate: async () => (await import('./consolidate.ts')).consolidate(),
  add: async () => (await import('./add.ts')).add(),
  network: async () => (await import('./network.ts')).network(),
  exports: async () => (await import('./exports.ts')).exports(),
  explorer: async () => (await import('./explorer.ts')).explorer(),
  site: async () => (await import('./site.ts')).site(),
  observatory: async () => (await import('./observatory.ts')).observatory(),
  crash: async () => (await import('./crash.ts')).crash(),
  race: async () => (await import('./race.ts')).race(),
  hostile: async () => (await import('./hostile.ts')).hostile(),
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !Object.hasOwn(benches, name))
if (unknown.length > 0) {
  console.error(`no such bench: ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}`)
  process.exit(2)
}
for (const [name, run] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  console.log(`\n${name}`)
  for (const figure of await run()) if (!printFigure(figure)) process.exitCode = 1
}
