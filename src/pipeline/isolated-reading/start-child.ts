// Starts the child with as few rights as Node and the system can give it without privileges.
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface ChildLimits {
  /** Of resident memory, in bytes; the parent watches it. */
  readonly memory: number
  /** Of JavaScript's own heap, in bytes. */
  readonly heap: number
}

const here = fileURLToPath(import.meta.url)
/** Beside this file, in the source as in what was built of it. */
const ownEntry = fileURLToPath(new URL(`./reading-child${extname(here)}`, import.meta.url))
const shell = '/bin/sh'
const packageRoot = fileURLToPath(new URL('../../..', import.meta.url))

export function startChild(limits: ChildLimits, { entry = ownEntry } = {}): ChildProcess {
  const words = [
    '--permission',
    '--disallow-code-generation-from-strings',
    ...readableFolders().map((folder) => `--allow-fs-read=${folder}`),
    `--max-old-space-size=${Math.round(limits.heap / 1_048_576)}`,
    entry,
  ]
  const [command, args] = existsSync(shell) ? withinShellLimits(words, limits) : [process.execPath, words]
  const child = spawn(command, args, {
    // What parsers print is no word of ours.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
    // None of the parent's environment: it may hold secrets.
    env: environment(),
    cwd: packageRoot,
    windowsHide: true,
  })
  if (living.size === 0) process.once('exit', endAll)
  living.add(child)
  child.once('exit', () => {
    living.delete(child)
    if (living.size === 0) process.off('exit', endAll)
  })
  return child
}

/** A child in the middle of a file would not see that nobody waits for it any more. */
const living = new Set<ChildProcess>()

function endAll(): void {
  for (const child of living) child.kill('SIGKILL')
}

/**
 * Should the parent be too busy to watch, or gone, the kernel stops the child: at a size of written memory (of which
 * Node itself claims some 600 MB that it never touches), and after so much time of the processor in its life.
 */
function withinShellLimits(words: readonly string[], { memory }: ChildLimits): [string, string[]] {
  const kilobytes = Math.round((memory * 1.5 + 800_000_000) / 1024)
  const script = `ulimit -c 0; ulimit -d ${kilobytes}; ulimit -t 300; exec "$0" "$@"`
  return [shell, ['-c', script, process.execPath, ...words]]
}

/** The program and what it was installed with; neither the register nor anybody's files. */
function readableFolders(): readonly string[] {
  const own = ['dist', 'src', 'node_modules', 'package.json'].map((name) => `${packageRoot}${name}`)
  // Installed as a part of something else, it finds its libraries beside it.
  const around = /^.*?[\\/]node_modules[\\/]/.exec(packageRoot)
  const folders = around === null ? own : [...own, around[0]]
  // Permission asks where a file really lies: what is linked (by `npm link`, or to share libraries) lies elsewhere too.
  return [...new Set(folders.flatMap((folder) => (existsSync(folder) ? [folder, realpathSync(folder)] : [])))]
}

function environment(): NodeJS.ProcessEnv {
  const { SystemRoot } = process.env
  return { TZ: 'UTC', ...(SystemRoot === undefined ? {} : { SystemRoot }) }
}
