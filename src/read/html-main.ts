// Which part of a page is its content.
import { isFurniture, isHidden } from './html-kinds.ts'
import { attribute, findElement, type HtmlElement, isElement, isText } from './html-tree.ts'

export interface MainPart {
  readonly root: HtmlElement
  /** Within the root the site's furniture is left out, unless that would leave next to nothing. */
  readonly keepsFurniture: boolean
  readonly isMarked: boolean
}

/** `<main>` or `role=main` where it holds something, a lone `<article>` where it holds most; else the body without its menus. */
export function mainPart(body: HtmlElement): MainPart {
  const whole = visibleLength(body, false)
  const bare = visibleLength(body, false, false)
  const marked = findElement(body, (element) => isMain(element) && !isHidden(element))
  if (marked !== null && visibleLength(marked, true) * 10 >= whole) {
    return { root: marked, keepsFurniture: false, isMarked: true }
  }
  const article = findElement(body, ({ tagName }) => tagName === 'article')
  if (article !== null && visibleLength(article, true) * 2 >= whole) {
    return { root: article, keepsFurniture: false, isMarked: true }
  }
  return { root: body, keepsFurniture: whole * 20 < bare, isMarked: false }
}

function isMain(element: HtmlElement): boolean {
  return element.tagName === 'main' || attribute(element, 'role') === 'main'
}

/** Letters of visible text, white space left out. */
function visibleLength(element: HtmlElement, isInMain: boolean, skipsFurniture = true): number {
  let length = 0
  for (const child of element.childNodes) {
    if (isText(child)) length += child.value.replace(/\s+/g, '').length
    else if (isElement(child) && !isHidden(child) && !(skipsFurniture && isFurniture(child, isInMain))) {
      length += visibleLength(child, isInMain || child.tagName === 'article' || isMain(child), skipsFurniture)
    }
  }
  return length
}
