// How to cite a page: closed until somebody wants it, and complete without JavaScript.
import type { FC } from 'hono/jsx'
import type { PageCitation } from '../../../publish/cite-page.ts'
import { useTongue } from '../../languages/use-tongue.ts'

export const CiteBox: FC<{ readonly citation: PageCitation }> = ({ citation: { text, bibtex, ris } }) => {
  const { say } = useTongue()
  return (
    <details class="cite">
      <summary>{say('cite.title')}</summary>
      <p class="cite-text">{text}</p>
      <h2>BibTeX</h2>
      <pre tabindex={0}>{bibtex}</pre>
      <h2>RIS</h2>
      <pre tabindex={0}>{ris}</pre>
    </details>
  )
}
