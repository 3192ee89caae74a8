import { expect, test } from 'vitest'
import { citePage } from './cite-page.ts'

const page = {
  title: 'Košice – Niš: Agreement on Cooperation',
  address: 'https://register.example/agreements/agr_x',
  day: '2026-11-22',
}

test('tells the title, the register, the day and the address', () => {
  expect(citePage(page).text).toBe(
    '“Košice – Niš: Agreement on Cooperation”, Pobratim, a two-sided register of international cooperation, as of 2026-11-22. https://register.example/agreements/agr_x',
  )
  expect(citePage(page).bibtex).toContain('@misc{pobratim-agreements-agr_x,')
  expect(citePage(page).ris.split('\n')).toContain('Y2  - 2026/11/22')
})

test('lets no title end its field or begin another', () => {
  const { bibtex, ris } = citePage({ ...page, title: 'A}\n, note = {x\nER  - ' })
  expect(bibtex.split('\n')).toHaveLength(7)
  expect(bibtex).toContain('title = {A\\} , note = \\{x ER -}')
  expect(ris.split('\n')).toHaveLength(7)
})
