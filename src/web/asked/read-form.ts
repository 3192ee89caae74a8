// What a form sent, field by field; a field that is no text is not there.
import type { SiteContext } from '../site.ts'

export type Form = (name: string) => string

export async function readForm(c: SiteContext): Promise<Form> {
  const sent = await c.req.parseBody()
  return (name) => {
    const value = sent[name]
    return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : ''
  }
}
