// What a server's Content-Type says: the encoding of the letters, and a name where the address has no telling one.

/** `charset` as declared; whether the bytes keep to it is seen when they are read. */
export function charsetOf(contentType: string | undefined): string | null {
  return /;\s*charset\s*=\s*["']?([\w.:+-]+)/i.exec(contentType ?? '')?.[1]?.toLowerCase() ?? null
}

const endings: Readonly<Record<string, string>> = {
  'text/html': '.html',
  'application/xhtml+xml': '.html',
  'text/csv': '.csv',
  'text/tab-separated-values': '.tsv',
  'text/markdown': '.md',
  'text/x-wiki': '.wiki',
  'text/plain': '.txt',
}

/** The bytes decide what a page is; where they leave it open, the server's word goes before the address's ending. */
export function nameOf(url: URL, contentType: string | undefined): string {
  const type = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  const last = url.pathname.slice(url.pathname.lastIndexOf('/') + 1)
  // Servers that know no better say text/plain of everything.
  const isVague = type === 'text/plain' && /\.\w+$/.test(last)
  return isVague ? last : `${last}${endings[type] ?? ''}`
}
