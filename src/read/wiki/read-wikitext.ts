// MediaWiki text → Document: what a reader of the wiki's page sees, every word traced to the text.
import type { Snapshot } from '../../model/source.ts'
import { detectLanguage } from '../../text/detect-language.ts'
import { composeSteps } from '../document/compose-steps.ts'
import { normaliseLineEnds } from '../document/line-ends.ts'
import { titleOf } from '../document/text-title.ts'
import type { HtmlLimits } from '../html/html-tree.ts'
import { readHtml } from '../html/read-html.ts'
import type { ReadResult } from '../reading.ts'
import { flattenWiki } from './wiki-flatten.ts'
import { wikiToHtml } from './wiki-html.ts'

const sample = 30_000

export function readWikitext(
  snapshot: Snapshot,
  source: string,
  limits: Partial<HtmlLimits> = {},
): ReadResult {
  const { text, sourceSteps } = normaliseLineEnds(source)
  const flat = flattenWiki(text, detectLanguage(wordsOf(text.slice(0, sample))))
  const html = wikiToHtml(flat.text)
  const { document, findings } = readHtml({ ...snapshot, mediaType: 'text/x-wiki' }, html.text, limits)
  const steps = [html.steps, flat.steps, sourceSteps].reduce(composeSteps, document.sourceSteps)
  return {
    document: { ...document, title: titleOf(document.text, document.blocks), sourceSteps: steps },
    findings,
  }
}

/** The words of the language, without those of the markup. */
function wordsOf(text: string): string {
  return text
    .replace(/\[\[[^[\]|]{0,200}\||https?:\/\/\S+|<[^<>]{0,300}>|[a-z]+=/gi, ' ')
    .replace(/\{\{[^{}]{0,500}\}\}/g, ' ')
}
