// The terminal's front door.
import { runCommand } from './run-command.ts'
import { endQuietlyWhenNobodyReads } from './terminal.ts'

endQuietlyWhenNobodyReads()
process.exitCode = await runCommand(process.argv.slice(2))
