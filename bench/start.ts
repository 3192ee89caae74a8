// How long a person waits at the terminal: whole processes, started cold, with the gazetteer's index in its place.
import type { Figure } from './figure.ts'
import { secondsOfProcess } from './measure.ts'

export async function start(): Promise<readonly Figure[]> {
  const node = await secondsOfProcess(['-e', '0'])
  const peer = { kind: 'peer', what: 'node that does nothing', value: node } as const
  return [
    {
      what: 'pobratim read examples/nis.html',
      measured: await secondsOfProcess(['bin/pobratim.js', 'read', 'examples/nis.html']),
      unit: 's',
      against: { kind: 'atMost', what: 'limit', value: 1.5 },
    },
    {
      what: 'pobratim --help',
      measured: await secondsOfProcess(['bin/pobratim.js', '--help']),
      unit: 's',
      against: peer,
    },
    {
      what: 'pobratim read --help',
      measured: await secondsOfProcess(['bin/pobratim.js', 'read', '--help']),
      unit: 's',
      against: peer,
    },
  ]
}
