// The groups of a definition list: the terms, and what is said of them.

import { isHidden } from './html-kinds.ts'
import { type HtmlElement, isElement } from './html-tree.ts'

export interface DefinitionGroup {
  readonly terms: readonly HtmlElement[]
  readonly details: readonly HtmlElement[]
}

export function definitionGroups(list: HtmlElement): readonly DefinitionGroup[] {
  const groups: { terms: HtmlElement[]; details: HtmlElement[] }[] = []
  // Each group may stand in a <div> of its own.
  const members = list.childNodes
    .filter(isElement)
    .flatMap((child) => (child.tagName === 'div' ? child.childNodes.filter(isElement) : [child]))
  for (const member of members) {
    if (isHidden(member)) continue
    const last = groups.at(-1)
    if (member.tagName === 'dt') {
      if (last === undefined || last.details.length > 0) groups.push({ terms: [member], details: [] })
      else last.terms.push(member)
    } else if (last === undefined) groups.push({ terms: [], details: [member] })
    else last.details.push(member)
  }
  return groups
}
