// Opens a PDF within limits; what the parser says of one that it cannot open becomes words for a person.
import { getDocumentProxy } from 'unpdf'
import { RegisterError } from '../../model/register-error.ts'
import { documentBroken } from '../document/document-broken.ts'
import { requireSafeStreams } from './pdf-streams.ts'

export type PdfFile = Awaited<ReturnType<typeof getDocumentProxy>>
export type PdfPage = Awaited<ReturnType<PdfFile['getPage']>>

export async function openPdf(bytes: Uint8Array, location: string): Promise<PdfFile> {
  requireSafeStreams(bytes, location)
  try {
    // The parser takes the bytes for its own.
    return await getDocumentProxy(new Uint8Array(bytes), {
      // Only words are asked for: pictures are not unpacked, and fonts not made ready for drawing.
      maxImageSize: 1,
      disableFontFace: true,
      useSystemFonts: false,
      stopAtErrors: false,
      enableXfa: false,
      verbosity: 0,
    })
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    if (name === 'PasswordException') {
      throw new RegisterError('document-encrypted', `${location}: asks for a password; take it off`, {
        cause: error,
      })
    }
    throw documentBroken(location, 'a PDF', error)
  }
}
