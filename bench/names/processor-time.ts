// Time that this process spends at work, which other work on the machine changes little.

/** Seconds of processor time, the median of several runs after some that are not counted. */
export function processorSeconds(run: () => unknown, { runs = 3, warmUps = 2 } = {}): number {
  const seconds: number[] = []
  for (let turn = 0; turn < warmUps + runs; turn++) {
    const start = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(start)
    if (turn >= warmUps) seconds.push((user + system) / 1e6)
  }
  return seconds.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN
}
