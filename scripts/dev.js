// Builds on every change and restarts the server: `npm run dev`, then open the address that it prints.
import { spawn, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const start = (...args) => spawn(process.execPath, args, { cwd: root, stdio: 'inherit' })

const first = spawnSync(process.execPath, ['scripts/build.js'], { cwd: root, stdio: 'inherit' })
if (first.status !== 0) process.exit(first.status ?? 1)

const running = [
  start('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'),
  start('node_modules/vite/bin/vite.js', 'build', '--watch', '--logLevel', 'warn'),
  start('--watch-path=dist', '--watch-preserve-output', 'bin/pobratim.js', 'start', ...process.argv.slice(2)),
]
// One that ends takes the others with it, and Ctrl+C reaches all of them.
for (const child of running) {
  child.once('exit', () => {
    for (const other of running) other.kill()
  })
}
