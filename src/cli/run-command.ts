// Finds the command that was typed, reads its words, and answers with its exit code.
import { RegisterError } from '../model/register-error.ts'
import { type Command, helpOf, parseWords, UsageError } from './command.ts'
import { print, say } from './terminal.ts'

/** Loaded when asked for, so that a quick command does not pay for a slow one. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./start.ts')).startCommand,
  read: async () => (await import('./read.ts')).readCommand,
  add: async () => (await import('./add.ts')).addCommand,
  resolve: async () => (await import('./resolve.ts')).resolveCommand,
  party: async () => (await import('./party.ts')).partyCommand,
  gazetteer: async () => (await import('./gazetteer.ts')).gazetteerCommand,
  serve: async () => (await import('./serve.ts')).serveCommand,
  wikidata: async () => (await import('./wikidata.ts')).wikidataCommand,
  mcp: async () => (await import('./mcp.ts')).mcpCommand,
  export: async () => (await import('./export.ts')).exportCommand,
  findings: async () => (await import('./findings.ts')).findingsCommand,
  rebuild: async () => (await import('./rebuild.ts')).rebuildCommand,
  questions: async () => (await import('./questions.ts')).questionsCommand,
  decide: async () => (await import('./decide.ts')).decideCommand,
  undo: async () => (await import('./undo.ts')).undoCommand,
  user: async () => (await import('./user.ts')).userCommand,
  work: async () => (await import('./work.ts')).workCommand,
  backup: async () => (await import('./backup.ts')).backupCommand,
  restore: async () => (await import('./restore.ts')).restoreCommand,
  verify: async () => (await import('./verify.ts')).verifyCommand,
}

export async function runCommand(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined || name === '--help' || name === 'help') {
    await print(await overview())
    return name === undefined ? 2 : 0
  }
  if (name === '--version') {
    await print(await version())
    return 0
  }
  try {
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (load === undefined) throw new UsageError(`there is no command "${name}"`)
    const command = await load()
    const words = parseWords(command, rest)
    if (words.has('help')) {
      await print(helpOf(command))
      return 0
    }
    return await command.run(words)
  } catch (error) {
    return told(error, name)
  }
}

/** What the person reads when a command cannot go on; a stack is for our own mistakes only. */
function told(error: unknown, name: string): number {
  if (error instanceof UsageError) {
    say(`pobratim: ${error.message}`)
    say(Object.hasOwn(commands, name) ? `see: pobratim ${name} --help` : 'see: pobratim --help')
    return 2
  }
  if (error instanceof RegisterError) {
    say(`pobratim: ${error.message}`)
    return 1
  }
  say(`pobratim: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  return 1
}

async function overview(): Promise<string> {
  const lines = await Promise.all(
    Object.entries(commands).map(async ([name, load]) => `  ${name.padEnd(10)}${(await load()).summary}`),
  )
  return [
    'A two-sided register of international cooperation.',
    '',
    'Usage: pobratim COMMAND [options]',
    '',
    ...lines,
    '',
    'pobratim COMMAND --help tells more of one. Exit codes: 0 done, 1 failed, 2 wrong use.',
  ].join('\n')
}

async function version(): Promise<string> {
  const { readFile } = await import('node:fs/promises')
  const { z } = await import('zod')
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8')
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version
}
