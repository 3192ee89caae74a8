// Whose page it is, as the page says of itself: its first lines, its title, or the body that its sentences speak for.
import type { Publisher } from '../../model/source.ts'
import { type Page, trim } from '../page/page.ts'
import { bodyOfLine, bodyOfTitle, recurringTitle } from './publisher-of-lines.ts'
import { bodyOfMentions, bodyOfSubjects, stateOfOffice } from './publisher-of-sentences.ts'

/** How many lines at the top may tell it. */
const firstLines = 4

/** null for a third party's page, whose first lines name no body, or no single one. */
export function detectPublisher(page: Page): Publisher | null {
  const blocks = page.document.blocks
    .map((block) => trim(page, block))
    .filter((block) => block.end > block.start)
  const [opening] = blocks
  if (opening === undefined) return null
  const recurring = recurringTitle(page, opening)
  if (recurring !== null) return recurring
  for (const line of blocks.slice(0, firstLines)) {
    const body = bodyOfLine(page, line)
    if (body !== null) return body
  }
  const title = page.document.title === null ? null : bodyOfTitle(page, page.document.title)
  return title ?? bodyOfMentions(page, opening) ?? bodyOfSubjects(page, blocks) ?? stateOfOffice(page, blocks)
}
