// The encoding that an HTML page declares of itself, in the bytes where a browser looks for it.

export function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1')
  const withoutComments = head.replace(/<!--[\s\S]*?-->/g, '')
  const meta = /<meta[^>]+?charset\s*=\s*["']?\s*([a-z0-9_:.-]+)/i.exec(withoutComments)
  const xml = /^\s*<\?xml[^>]+?encoding\s*=\s*["']([a-z0-9_:.-]+)/i.exec(withoutComments)
  return meta?.[1] ?? xml?.[1] ?? null
}
