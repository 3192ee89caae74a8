// Writes the JSX of pages as HTML, at once and in one go: nothing in a page is waited for while it is written. Hono's own
// writer can wait, stream and move elements to the head, and takes several times as long.
import type { JSX } from 'hono/jsx/jsx-runtime'

export type { JSX } from 'hono/jsx/jsx-runtime'

type Props = Readonly<Record<string, unknown>>
type Component = (props: Props) => unknown

/** An element or a component, written with the page: only then is it known what stands around it. */
class Markup {
  /** By this Hono, too, knows what is HTML already. */
  readonly isEscaped = true
  readonly tag: string | Component
  readonly props: Props

  constructor(tag: string | Component, props: Props) {
    this.tag = tag
    this.props = props
  }

  toString(): string {
    const { tag, props } = this
    return typeof tag === 'string' ? writeElement(tag, props) : writeChild(tag(props))
  }
}

/** What the compiler makes of each tag. */
export function jsx(tag: string | Component, props: Props): JSX.Element {
  return new Markup(tag, props) as unknown as JSX.Element
}

export { jsx as jsxDEV, jsx as jsxs }

export function Fragment({ children }: { readonly children?: unknown }): unknown {
  return children
}

export function writeChild(child: unknown): string {
  if (typeof child === 'string') return escapeText(child)
  if (child === null || child === undefined || typeof child === 'boolean') return ''
  if (child instanceof Markup) return child.toString()
  if (Array.isArray(child)) {
    let text = ''
    for (const one of child) text += writeChild(one)
    return text
  }
  const isHtml = typeof child === 'object' && 'isEscaped' in child && child.isEscaped === true
  return isHtml ? String(child) : escapeText(String(child))
}

/** https://html.spec.whatwg.org/multipage/syntax.html#void-elements */
const voidElements = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

function writeElement(tag: string, props: Props): string {
  let text = `<${tag}`
  for (const name in props) {
    const value = props[name]
    if (name === 'children' || value === null || value === undefined || value === false) continue
    text += ` ${name}="${value === true ? '' : escapeText(String(value))}"`
  }
  return voidElements.has(tag) ? `${text}/>` : `${text}>${writeChild(props.children)}</${tag}>`
}

const signs = /[&<>"']/
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Most words hold none of the signs. */
function escapeText(text: string): string {
  return signs.test(text) ? text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign) : text
}
