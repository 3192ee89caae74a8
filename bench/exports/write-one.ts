// Writes a made-up register in one format and prints what it took: `node write-one.ts FORMAT AGREEMENTS`.
import { findFormat } from '../../src/publish/exports/export-formats.ts'
import { madeUpSelection } from './made-up-register.ts'

const [name = '', agreements = ''] = process.argv.slice(2)
const format = findFormat(name)
const selection = madeUpSelection(Number(agreements))
const before = process.cpuUsage()
let bytes = 0
if (format === undefined) {
  // What any format pays: the same agreements as JSON, without a word of them changed.
  for await (const agreement of selection.agreements()) bytes += Buffer.byteLength(JSON.stringify(agreement))
} else {
  for await (const piece of format.write(selection)) {
    bytes += typeof piece === 'string' ? Buffer.byteLength(piece) : piece.length
  }
}
const { user, system } = process.cpuUsage(before)
console.log(JSON.stringify({ seconds: (user + system) / 1e6, megabytes: bytes / 1e6 }))
