// A page on its way from the thread that made it. Its bytes travel as a text of one letter a byte: a buffer that comes from another
// thread counts as memory outside of what V8 looks after, and with hundreds of them a second it looks through the whole memory every second.
import type { MadePage } from '../kept/made-page.ts'

export interface SentPage extends Omit<MadePage, 'bytes'> {
  readonly letters: string
}

export function sendable({ bytes, ...page }: MadePage): SentPage {
  const { buffer, byteOffset, length } = bytes
  return { ...page, letters: Buffer.from(buffer, byteOffset, length).toString('latin1') }
}

export function received({ letters, ...page }: SentPage): MadePage {
  return { ...page, bytes: Buffer.from(letters, 'latin1') }
}
