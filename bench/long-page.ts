// What a page of 20 MB takes to become a document: time and memory.
// Run as a process of its own, so that nothing else counts: it prints one line of JSON.
import { readFileSync } from 'node:fs'
import type { SnapshotId } from '../src/model/ids.ts'
import { readLetters } from '../src/read/read-letters.ts'
import { root } from './measure.ts'

export interface LongPage {
  readonly megabytesPerSecond: number
  readonly residentMegabytes: number
}

const size = 20_000_000

/** The paragraphs of an example, until the page is as long as it may be. */
function longPage(): Uint8Array {
  const html = readFileSync(`${root}examples/nis.html`, 'utf8')
  const body = html.slice(html.indexOf('<p>'), html.lastIndexOf('</p>') + 4)
  const times = Math.floor(size / Buffer.byteLength(body))
  return Buffer.from(`<!doctype html><title>Long</title><main>${body.repeat(times)}</main>`)
}

const bytes = longPage()
const start = process.cpuUsage()
readLetters({
  id: 'bench' as SnapshotId,
  location: 'bench.html',
  mediaType: 'text/html',
  charset: null,
  bytes,
  fetchedAt: '2026-11-21T00:00:00.000Z',
})
const { user, system } = process.cpuUsage(start)
const told: LongPage = {
  megabytesPerSecond: bytes.length / (user + system),
  residentMegabytes: process.resourceUsage().maxRSS / 1000,
}
console.log(JSON.stringify(told))
