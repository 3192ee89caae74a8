// The child in which untrusted files are parsed: it may read the program's own files, and nothing else.
import { RegisterError } from '../../model/register-error.ts'
import { readDocument } from '../../read/read-document.ts'
import type { Order, Reply } from './messages.ts'

/** What comes back must fit into the reader's memory too. */
const longestText = 40_000_000
const mostBlocks = 2_000_000

// The reader alone gives orders, over a channel that nobody else has.
process.on('message', (order: Order) => void readFor(order))
// Whoever gave the orders is gone.
process.on('disconnect', () => process.exit())

async function readFor({ snapshot, options }: Order): Promise<void> {
  const reply = await replyTo({ snapshot, options })
  process.send?.(reply)
}

async function replyTo({ snapshot, options }: Order): Promise<Reply> {
  try {
    const result = await readDocument(snapshot, options)
    const { text, blocks } = result.document
    if (text.length > longestText) {
      return tooLarge(`${snapshot.location}: holds ${text.length} characters, limit ${longestText}`)
    }
    if (blocks.length > mostBlocks) {
      return tooLarge(`${snapshot.location}: holds ${blocks.length} blocks of text, limit ${mostBlocks}`)
    }
    return { kind: 'read', result }
  } catch (error) {
    return refusalOf(error, snapshot.location)
  }
}

function tooLarge(message: string): Reply {
  return { kind: 'refused', code: 'document-too-large', message }
}

/** A parser that fails on a file tells something of the file; it must not end the program. */
function refusalOf(error: unknown, location: string): Reply {
  if (error instanceof RegisterError) return { kind: 'refused', code: error.code, message: error.message }
  const message = error instanceof Error ? error.message : String(error)
  if (/call stack size/.test(message)) {
    return {
      kind: 'refused',
      code: 'reading-failed',
      message: `${location}: is nested too deeply to be read`,
    }
  }
  if (/allocation failed|failed to allocate|invalid (?:string|array|typed array) length/i.test(message)) {
    return {
      kind: 'refused',
      code: 'reading-killed',
      message: `${location}: needs more memory to be read than it may have (${message})`,
    }
  }
  return { kind: 'refused', code: 'reading-failed', message: `${location}: cannot be read (${message})` }
}
