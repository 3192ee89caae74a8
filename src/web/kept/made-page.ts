// A finished page apart from who asked for it: what is kept of it, and what threads hand over.

export interface MadePage {
  readonly status: number
  /** No page that everybody sees alike sets a cookie: each name stands once. */
  readonly headers: Readonly<Record<string, string>>
  readonly bytes: Uint8Array<ArrayBuffer>
}

export async function readMade(answer: Response): Promise<MadePage> {
  const bytes = new Uint8Array(await answer.arrayBuffer())
  return { status: answer.status, headers: Object.fromEntries(answer.headers), bytes }
}

/** Bytes and headers as they are: the server writes them without reading them first. */
export function answerMade({ status, headers, bytes }: MadePage): Response {
  return new Response(bytes.length === 0 ? null : bytes, { status, headers })
}
