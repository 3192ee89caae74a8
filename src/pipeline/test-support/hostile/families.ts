// All of the files made to harm, by what they pretend to be.
import { hostileArchives } from './archives.ts'
import { hostileDocuments } from './documents.ts'
import { hostileFeeds } from './feeds.ts'
import type { HostileFile } from './hostile-file.ts'
import { hostileLetters } from './letters.ts'
import { hostilePages } from './pages.ts'
import { hostilePapers } from './papers.ts'
import { hostileOthers } from './tables-and-trees.ts'
import { hostileWorkbooks } from './workbooks.ts'

export const hostileFamilies: readonly (readonly [family: string, files: readonly HostileFile[]])[] = [
  ['a hostile page', hostilePages],
  ['a hostile feed', hostileFeeds],
  ['a hostile archive', hostileArchives],
  ['a hostile document', hostileDocuments],
  ['a hostile workbook', hostileWorkbooks],
  ['a hostile paper', hostilePapers],
  ['a hostile file of another kind', hostileOthers],
  ['hostile letters', hostileLetters],
]
