// Refuses XML that could make its parser fetch, expand or recurse without end, before any parser sees it.
import { RegisterError } from '../../model/register-error.ts'

export interface XmlLimits {
  readonly maxElements: number
  readonly maxDepth: number
}

const open = 0x3c
const close = 0x3e
const slash = 0x2f
const exclamation = 0x21
const question = 0x3f
const quote = 0x22
const apostrophe = 0x27

/** Answers how many elements there are. */
export function requireSafeXml(xml: Uint8Array, name: string, limits: XmlLimits): number {
  let depth = 0
  let elements = 0
  // No other sign than the one that opens a tag is written like it, neither in texts nor in values.
  for (let at = xml.indexOf(open); at !== -1; at = xml.indexOf(open, at + 1)) {
    const next = xml[at + 1]
    if (next === exclamation) {
      at = declarationEnd(xml, at, name)
      continue
    }
    if (next === question) continue
    if (next === slash) {
      depth--
      continue
    }
    elements++
    if (!isEmptyTag(xml, at)) depth++
    if (depth > limits.maxDepth) {
      throw new RegisterError(
        'document-too-deep',
        `${name}: elements nested more than ${limits.maxDepth} deep`,
      )
    }
    if (elements > limits.maxElements) {
      throw new RegisterError(
        'document-too-large',
        `${name}: more elements than the limit of ${limits.maxElements}`,
      )
    }
  }
  return elements
}

/** Comments and character data may stand; a document type would bring entities, and files from elsewhere. */
function declarationEnd(xml: Uint8Array, at: number, name: string): number {
  const words = String.fromCharCode(...xml.subarray(at, at + 9)).toUpperCase()
  if (words.startsWith('<!DOCTYPE') || words.startsWith('<!ENTITY')) {
    throw new RegisterError(
      'document-type-refused',
      `${name}: declares a document type, which no office program writes`,
    )
  }
  const closing = words.startsWith('<!--')
    ? [0x2d, 0x2d, close]
    : words.startsWith('<![CDATA[')
      ? [0x5d, 0x5d, close]
      : [close]
  const [first = close] = closing
  for (let from = xml.indexOf(first, at + 2); from !== -1; from = xml.indexOf(first, from + 1)) {
    if (closing.every((byte, index) => xml[from + index] === byte)) return from + closing.length - 1
  }
  return xml.length
}

/** `<w:br/>`; values in quotes may hold the sign that ends a tag. */
function isEmptyTag(xml: Uint8Array, at: number): boolean {
  let quoted = 0
  for (let end = at + 1; end < xml.length && xml[end] !== open; end++) {
    const byte = xml[end]!
    if (quoted !== 0) {
      if (byte === quoted) quoted = 0
    } else if (byte === quote || byte === apostrophe) quoted = byte
    else if (byte === close) return xml[end - 1] === slash
  }
  return false
}
