// `pobratim verify`: whether what was kept is what was added.
import { type Command, type CommandWords, sharedOptions, UsageError } from './command.ts'
import { onePath } from './one-path.ts'
import { registerOptions, registerPlace } from './register-place.ts'
import { print, say } from './terminal.ts'
import { verifiedSummary } from './verified-summary.ts'

export const verifyCommand: Command = {
  name: 'verify',
  summary: 'prove that no decision and no page was changed, cut or reordered',
  usage: '[FILE] [options]',
  options: {
    head: {
      type: 'string',
      value: 'HASH',
      help: 'a head of the log that was noted elsewhere, now or earlier',
    },
    ...registerOptions,
    json: sharedOptions.json,
  },
  details: `Checks the register, or FILE: a backup, or what \`pobratim export --format decisions\` printed.
Without --head, a log whose newest decisions were cut off, or that was written anew, cannot be told.
Exit code: 0 all is as it was, 1 it is not, 2 wrong use.`,
  async run(words) {
    const head = words.string('head')
    if (head !== undefined && !/^[0-9a-f]{64}$/.test(head)) {
      throw new UsageError(`"${head}" is no head: 64 hexadecimal digits`)
    }
    const verified = await verify(words, head === undefined ? {} : { kept: head })
    if (words.has('json')) await print(JSON.stringify({ ok: verified.wrong.length === 0, ...verified }))
    else await print(verifiedSummary(verified))
    for (const wrong of verified.wrong) say(`pobratim: ${wrong}`)
    return verified.wrong.length === 0 ? 0 : 1
  },
}

async function verify(words: CommandWords, kept: { readonly kept?: string }) {
  const { verifyFacts } = await import('../pipeline/backup/verify-facts.ts')
  if (words.positionals.length > 0) {
    const { verifiableFacts } = await import('../pipeline/backup/verifiable-facts.ts')
    return verifyFacts(verifiableFacts(onePath(words, 'the file to check')), kept)
  }
  const { partsOf } = await import('../pipeline/backup/back-up.ts')
  const { openRegister } = await import('../pipeline/open-register.ts')
  const store = await openRegister({ ...registerPlace(words), mustExist: true })
  try {
    return await verifyFacts(partsOf(store, true), kept)
  } finally {
    await store.close()
  }
}
