// Text and tags for the formats that are XML.
import { plainText } from './plain-text.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
  '\t': '&#9;',
}

/** For text between tags and for values of attributes alike. */
export function xmlText(text: string): string {
  return plainText(text).replace(/[&<>"'\n\t]/g, (sign) => entities[sign] ?? sign)
}

/** `<node id="…">inner</node>`; `inner` is XML already. Attributes that are null are left out. */
export function xmlTag(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  inner?: string,
): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === null ? '' : ` ${key}="${xmlText(String(value))}"`,
  )
  return inner === undefined
    ? `<${name}${written.join('')}/>`
    : `<${name}${written.join('')}>${inner}</${name}>`
}
