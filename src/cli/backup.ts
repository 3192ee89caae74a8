// `pobratim backup`: everything that cannot be computed anew, in one file.
import type { Command } from './command.ts'
import { onePath } from './one-path.ts'
import { registerOptions, registerPlace } from './register-place.ts'
import { print } from './terminal.ts'
import { verifiedSummary } from './verified-summary.ts'

export const backupCommand: Command = {
  name: 'backup',
  summary: 'copy the register to one file, while others use it',
  usage: 'FILE [options]',
  options: {
    ...registerOptions,
    'without-accounts': { type: 'boolean', help: 'leave out who may sign in, for a copy that is given away' },
  },
  details: `FILE ends in .ndjson or .ndjson.gz (readable text, for either engine) or .sqlite (a copy of the
database, of a register in a folder). It must not be there yet; half of it is never left behind.
It holds what the pages said, every decision, what readers suggested and, unless told otherwise, the
accounts with their hashed passwords: it can be read by its owner alone.
Keep the printed head elsewhere: with it \`pobratim verify\` can tell whether the log was cut.
Exit code: 0 done, 1 failed, 2 wrong use.`,
  async run(words) {
    const file = onePath(words, 'the file to write')
    const { openRegister } = await import('../pipeline/open-register.ts')
    const { backUp } = await import('../pipeline/backup/back-up.ts')
    const store = await openRegister({ ...registerPlace(words), mustExist: true })
    const options = { at: new Date().toISOString(), accounts: !words.has('without-accounts') }
    try {
      await print(verifiedSummary(await backUp(store, file, options)))
      return 0
    } finally {
      await store.close()
    }
  },
}
