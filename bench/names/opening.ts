// Opening the index in a process of its own: how long it takes and how much memory then is in use.
import { spawnSync } from 'node:child_process'
import type { Figure } from '../figure.ts'
import { root } from '../measure.ts'

const runs = 5
const script = `
  const { openGazetteer } = await import('./src/gazetteer/open-gazetteer.ts')
  const start = process.cpuUsage()
  const gazetteer = await openGazetteer()
  const { user, system } = process.cpuUsage(start)
  gazetteer.partiesNamed('Niš')
  console.log(JSON.stringify({ milliseconds: (user + system) / 1e3, megabytes: process.memoryUsage.rss() / 1e6 }))`

interface Opening {
  readonly milliseconds: number
  readonly megabytes: number
}

export function opening(): readonly Figure[] {
  open()
  const openings = Array.from({ length: runs }, open)
  const median = (key: keyof Opening) =>
    openings.map((one) => one[key]).sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN
  return [
    {
      what: 'opening the index, processor time',
      measured: median('milliseconds'),
      unit: 'ms',
      against: { kind: 'atMost', what: 'limit', value: 150 },
    },
    {
      what: 'memory of the process with the index',
      measured: median('megabytes'),
      unit: 'MB',
      against: { kind: 'atMost', what: 'limit', value: 300 },
    },
  ]
}

function open(): Opening {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
  })
  if (status !== 0) throw new Error(`opening the index ended with ${status}: ${stderr}`)
  return JSON.parse(stdout.toString())
}
