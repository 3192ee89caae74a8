// For tests: Debian's own PostgreSQL in a folder of its own, reached by a socket in it alone.
import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'

export interface PostgresServer {
  /** `schema` holds one register; it is made where it is missing. */
  register(schema: string): Promise<string>
  stop(): Promise<void>
}

/** The folder of `initdb` and `postgres`, null where there is none. */
export function findPostgres(): string | null {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [...versions.map((version) => join(debian, version, 'bin')), ...folderOfPgConfig()]
  return folders.find((folder) => existsSync(join(folder, 'initdb'))) ?? null
}

function folderOfPgConfig(): readonly string[] {
  try {
    return [execFileSync('pg_config', ['--bindir'], { encoding: 'utf8' }).trim()]
  } catch {
    return []
  }
}

export async function startPostgres(programs: string): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'pobratim-pg-'))
  const user = otherThanRoot()
  if (user !== null) chownSync(folder, user.uid, user.gid)
  const files = join(folder, 'files')
  // English sorts otherwise than "C": an order that is left to the server shows.
  const locale = ['--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=en-US']
  execFileSync(
    join(programs, 'initdb'),
    ['-D', files, '-U', 'pobratim', '-A', 'trust', '-E', 'UTF8', '--no-sync', ...locale],
    { ...user, cwd: folder, stdio: 'ignore' },
  )
  // Whoever dies closes the pipe, and the server with it: no test leaves one behind.
  const server = spawn(
    'sh',
    [
      '-c',
      '"$0" -D "$1" -k "$2" -c listen_addresses= -c fsync=off -c max_connections=60 >"$2/log" 2>&1 & cat >/dev/null; kill -INT $!; wait $!',
      join(programs, 'postgres'),
      files,
      folder,
    ],
    { ...user, cwd: folder, stdio: ['pipe', 'ignore', 'ignore'] },
  )
  const address = `postgres://pobratim@localhost/postgres?host=${folder}`
  await ready(address)
  return {
    register: async (schema) => {
      await ask(address, `create schema if not exists ${schema}`)
      return `${address}&options=${encodeURIComponent(`-c search_path=${schema}`)}`
    },
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve))
      server.stdin.end()
      await ended
      rmSync(folder, { recursive: true })
    },
  }
}

/** PostgreSQL refuses to run as root; Debian's package brings the user. */
function otherThanRoot(): { readonly uid: number; readonly gid: number } | null {
  if (process.getuid?.() !== 0) return null
  const figure = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: figure('-u'), gid: figure('-g') }
}

async function ready(address: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      return await ask(address, 'select 1')
    } catch (error) {
      if (tries > 400) throw error
      await pause(50)
    }
  }
}

async function ask(address: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: address })
  try {
    await client.connect()
    await client.query(statement)
  } finally {
    await client.end()
  }
}
