// How a page of the register is cited: in a sentence, and in the forms that programs for literature read.

import { english } from '../wording/english-tongue.ts'
import type { Tongue } from '../wording/make-tongue.ts'

export interface PageCitation {
  readonly text: string
  readonly bibtex: string
  readonly ris: string
}

interface CitedPage {
  readonly title: string
  readonly address: string
  /** Day on which it was seen. */
  readonly day: string
}

export function citePage({ title, address, day }: CitedPage, { say }: Tongue = english): PageCitation {
  const register = say('home.title')
  const key = new URL(address).pathname
    .split('/')
    .filter((part) => part !== '')
    .join('-')
  const told = title.replace(/\s+/g, ' ').trim()
  return {
    text: say('frame.cite', { title: told, register, day, address }),
    bibtex: [
      `@misc{pobratim-${key.replace(/[^\w-]/g, '') || 'register'},`,
      `  title = {${bibtexText(told)}},`,
      `  howpublished = {${register}},`,
      `  year = {${day.slice(0, 4)}},`,
      `  url = {${address}},`,
      `  urldate = {${day}}`,
      '}',
    ].join('\n'),
    ris: [
      'TY  - ELEC',
      `TI  - ${told}`,
      `T2  - ${register}`,
      `PY  - ${day.slice(0, 4)}`,
      `Y2  - ${day.replaceAll('-', '/')}`,
      `UR  - ${address}`,
      'ER  - ',
    ].join('\n'),
  }
}

/** Signs that BibTeX would read as its own. */
function bibtexText(text: string): string {
  const spelt: Readonly<Record<string, string>> = {
    '\\': '\\textbackslash ',
    '~': '\\textasciitilde ',
    '^': '\\textasciicircum ',
  }
  return text.replace(/[\\{}$&#%_~^]/g, (sign) => spelt[sign] ?? `\\${sign}`)
}
