// HTML → a tree whose every text node knows where it stands in the source; refuses trees that no page needs.
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'
import { RegisterError } from '../../model/register-error.ts'

export type HtmlDocument = DefaultTreeAdapterTypes.Document
export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlText = DefaultTreeAdapterTypes.TextNode
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
type HtmlParent = DefaultTreeAdapterTypes.ParentNode
type Place = { readonly startOffset: number; readonly endOffset: number }

export interface HtmlLimits {
  readonly maxNodes: number
  readonly maxDepth: number
}

export function parseHtml(source: string, location: string, limits: HtmlLimits): HtmlDocument {
  let nodes = 0
  let depth = 0
  const countNode = () => {
    if (++nodes > limits.maxNodes) {
      throw new RegisterError(
        'document-too-large',
        `${location}: more than ${limits.maxNodes} elements and texts, limit ${limits.maxNodes}`,
      )
    }
  }
  const textIn = (parent: HtmlParent, value: string): HtmlText => {
    countNode()
    const node = defaultTreeAdapter.createTextNode(value)
    node.parentNode = parent
    return node
  }

  const texts = textJoiner(source)
  return parse(source, {
    sourceCodeLocationInfo: true,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(tagName, namespace, attributes) {
        countNode()
        return defaultTreeAdapter.createElement(tagName, namespace, attributes)
      },
      // The parser would join texts across markup that it drops or moves, and their places with them.
      insertText(parent, value) {
        parent.childNodes.push(textIn(parent, value))
      },
      insertTextBefore(parent, value, reference) {
        const last = parent.childNodes.length - 1
        const index = parent.childNodes[last] === reference ? last : parent.childNodes.indexOf(reference)
        parent.childNodes.splice(index, 0, textIn(parent, value))
      },
      // Only a text's place is asked for; an element's would cost as much memory as the element.
      setNodeSourceCodeLocation(node, place) {
        if (!('value' in node) || place === null) return
        defaultTreeAdapter.setNodeSourceCodeLocation(node, place)
        if (texts.joinToPrevious(node)) nodes--
      },
      updateNodeSourceCodeLocation() {},
      onItemPush() {
        if (++depth > limits.maxDepth) {
          throw new RegisterError(
            'document-too-deep',
            `${location}: elements nested more than ${limits.maxDepth} deep`,
          )
        }
      },
      onItemPop() {
        depth--
      },
    },
  })
}

/** Words and the spaces between them come one by one; those that follow each other in the source become one text. */
function textJoiner(source: string): { joinToPrevious(node: HtmlText): boolean } {
  /** Texts that are not as the source has them: references in them, line ends of two signs, signs left out. */
  const altered = new WeakSet<HtmlText>()
  const isAsWritten = (node: HtmlText, { startOffset, endOffset }: Place) =>
    endOffset - startOffset === node.value.length && source.startsWith(node.value, startOffset)

  return {
    joinToPrevious(node) {
      const place = node.sourceCodeLocation
      if (place == null) return false
      if (!isAsWritten(node, place)) altered.add(node)
      const siblings = node.parentNode?.childNodes ?? []
      const previous = siblings.at(-2)
      if (siblings.at(-1) !== node || previous === undefined || !isText(previous)) return false
      const before = previous.sourceCodeLocation
      if (before == null || before.endOffset !== place.startOffset) return false
      before.endOffset = place.endOffset
      siblings.pop()
      if (altered.has(node) || altered.has(previous)) {
        altered.add(previous)
        previous.value += node.value
      } else {
        // A slice shares the source's memory; words put together one by one would take ten times as much.
        previous.value = source.slice(before.startOffset, before.endOffset)
      }
      return true
    },
  }
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return defaultTreeAdapter.isElementNode(node)
}

export function isText(node: HtmlNode): node is HtmlText {
  return defaultTreeAdapter.isTextNode(node)
}

export function attribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find((known) => known.name === name)?.value ?? null
}

/** The first element, in the order of the page, that the test accepts. */
export function findElement(parent: HtmlParent, test: (element: HtmlElement) => boolean): HtmlElement | null {
  for (const child of parent.childNodes) {
    if (!isElement(child)) continue
    const found = test(child) ? child : findElement(child, test)
    if (found !== null) return found
  }
  return null
}

/** All of the text in it, as the source has it. */
export function textContent(parent: HtmlParent): string {
  return parent.childNodes
    .map((child) => (isText(child) ? child.value : isElement(child) ? textContent(child) : ''))
    .join('')
}
