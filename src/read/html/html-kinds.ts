// What each element is to a reader: seen or hidden, content or the site's furniture, a line of its own or part of one.
import { attribute, type HtmlElement, isElement, isText } from './html-tree.ts'

const words = (list: string) => new Set(list.split(' '))

const never = words(
  'script style template noscript head title iframe object embed svg canvas video audio input select textarea button label datalist dialog rt rp area map noembed noframes',
)
const furniture = words('nav footer aside')
const furnitureRoles = words(
  'navigation contentinfo complementary search menu menubar toolbar dialog alertdialog',
)
const furnitureClasses = words(
  'breadcrumb breadcrumbs navbar pagination skip-link screen-reader-text sr-only visually-hidden mw-editsection mw-jump-link noprint navbox reference cookie-notice',
)
const blocks = words(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form header hgroup li legend main menu nav ol p section summary table tbody td tfoot th thead tr ul h1 h2 h3 h4 h5 h6 hr pre xmp listing plaintext search dir',
)
const headings = words('h1 h2 h3 h4 h5 h6')

export function isBlock(element: HtmlElement): boolean {
  return blocks.has(element.tagName)
}

export function headingLevel(element: HtmlElement): number | null {
  return headings.has(element.tagName) ? Number(element.tagName[1]) : null
}

export function isPreformatted(element: HtmlElement): boolean {
  return /^(?:pre|xmp|listing|plaintext)$/.test(element.tagName)
}

export function isHidden(element: HtmlElement): boolean {
  if (element.tagName === 'button' && element.parentNode !== null && 'tagName' in element.parentNode) {
    // A heading that folds its section away bears its words on a button.
    if (headingLevel(element.parentNode) !== null) return false
  }
  if (element.tagName === 'dialog' && attribute(element, 'open') !== null) return false
  if (never.has(element.tagName)) return true
  if (element.attrs.length === 0) return false
  const hidden = attribute(element, 'hidden')
  if (hidden !== null && hidden !== 'until-found') return true
  if (attribute(element, 'aria-hidden') === 'true') return true
  return /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, 'style') ?? '')
}

/** Whether nothing in it is to be read. */
export function isBlank(element: HtmlElement): boolean {
  if (isHidden(element)) return true
  return element.childNodes.every((child) =>
    isText(child) ? child.value.trim() === '' : !isElement(child) || isBlank(child),
  )
}

/** The site's menus and the like; a page's header is furniture only outside its main part. */
export function isFurniture(element: HtmlElement, isInMain: boolean): boolean {
  const { tagName } = element
  if (tagName === 'aside' ? !isInMain : furniture.has(tagName)) return true
  if (tagName === 'header') return !isInMain
  if (element.attrs.length === 0 || tagName === 'body') return false
  const role = attribute(element, 'role')
  if (role !== null && (furnitureRoles.has(role) || (role === 'banner' && !isInMain))) return true
  const classes = attribute(element, 'class')
  return classes?.split(/\s+/).some((name) => furnitureClasses.has(name)) ?? false
}
