#!/usr/bin/env node
// Starts the command line from the built server; a checkout that was never built is built first.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import * as nodeModule from 'node:module'
import { fileURLToPath } from 'node:url'

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url))
const needed = Number(/\d+/.exec(JSON.parse(readFileSync(path('../package.json'), 'utf8')).engines.node)[0])

if (Number.parseInt(process.versions.node, 10) < needed) useOwnNode()
else await run()

async function run() {
  const entry = new URL('../dist/cli/main.js', import.meta.url)
  if (!existsSync(entry)) {
    console.error('pobratim: first run, building …')
    const build = spawnSync(process.execPath, [path('../scripts/build.js')], { stdio: ['ignore', 2, 2] })
    if (build.status !== 0) process.exit(1)
  }
  nodeModule.enableCompileCache()
  await import(entry.href)
}

/** An older Node of the machine hands over to the one that was installed with this package. */
function useOwnNode() {
  const own = path('../node_modules/node/bin/node')
  if (!existsSync(own)) {
    console.error(
      `pobratim: Node ${process.versions.node} is too old, ${needed} is needed; npm ci installs it here`,
    )
    process.exit(1)
  }
  const child = spawn(own, [path(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.once('exit', (code) => process.exit(code ?? 1))
}
