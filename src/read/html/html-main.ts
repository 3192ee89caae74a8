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
  const { content, furniture } = visibleLetters(body, false)
  const marked = findElement(body, (element) => isMain(element) && !isHidden(element))
  if (marked !== null && visibleLetters(marked, true).content * 10 >= content) {
    return { root: marked, keepsFurniture: false, isMarked: true }
  }
  const article = findElement(body, ({ tagName }) => tagName === 'article')
  if (article !== null && visibleLetters(article, true).content * 2 >= content) {
    return { root: article, keepsFurniture: false, isMarked: true }
  }
  return { root: body, keepsFurniture: content * 20 < content + furniture, isMarked: false }
}

function isMain(element: HtmlElement): boolean {
  return element.tagName === 'main' || attribute(element, 'role') === 'main'
}

/** How many letters are seen in it, white space left out: those of its content, and those of the site's furniture. */
function visibleLetters(
  element: HtmlElement,
  isInMain: boolean,
): { readonly content: number; readonly furniture: number } {
  let content = 0
  let furniture = 0
  for (const child of element.childNodes) {
    if (isText(child)) content += lettersIn(child.value)
    else if (isElement(child) && !isHidden(child)) {
      const within = visibleLetters(child, isInMain || child.tagName === 'article' || isMain(child))
      const isLeftOut = isFurniture(child, isInMain)
      content += isLeftOut ? 0 : within.content
      furniture += within.furniture + (isLeftOut ? within.content : 0)
    }
  }
  return { content, furniture }
}

/** White space beyond ASCII is too rare to matter here. */
function lettersIn(value: string): number {
  let count = 0
  for (let at = 0; at < value.length; at++) if (value.charCodeAt(at) > 0x20) count++
  return count
}
