// Builds the server with tsc into dist/, and the browser's style sheet, fonts and islands with Vite into dist/assets/.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { packAssets } from './pack-assets.js'
import { writeLand } from './write-land.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const run = (tool, ...args) => {
  const { status } = spawnSync(process.execPath, [`${root}/node_modules/${tool}`, ...args], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) process.exit(status ?? 1)
}

rmSync(`${root}/dist`, { recursive: true, force: true })
run('typescript/bin/tsc', '-p', 'tsconfig.build.json')
run('vite/bin/vite.js', 'build', '--logLevel', 'warn')
writeLand(`${root}/dist/assets`)
packAssets(`${root}/dist/assets`)
