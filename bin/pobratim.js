#!/usr/bin/env node
// Starts the command line from the built server; a checkout that was never built is built first.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { enableCompileCache } from 'node:module'

const entry = new URL('../dist/cli/main.js', import.meta.url)
if (!existsSync(entry)) {
  console.error('pobratim: first run, building …')
  const build = spawnSync(process.execPath, [new URL('../scripts/build.js', import.meta.url).pathname], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (build.status !== 0) process.exit(1)
}
enableCompileCache()
await import(entry.href)
