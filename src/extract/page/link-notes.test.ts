// What sites say of their links, glued to the names that are linked.
import { expect, test } from 'vitest'
import { testPhrases } from '../test-support/told.ts'
import { maskLinkNotes } from './link-notes.ts'

test('keeps every letter where it stood, and the link itself', () => {
  const text = 'See Bergen (opens in a new window) and Ribelänk till annan webbplats, öppnas i nytt fönster.'
  const masked = maskLinkNotes(text)
  expect(masked).toHaveLength(text.length)
  expect(masked.replace(/\s+/g, ' ')).toBe('See Bergen and Ribe .')
})

test('leaves windows that are no notes', () => {
  const text = 'The window of the town hall shows the arms of our twin town.'
  expect(maskLinkNotes(text)).toBe(text)
})

testPhrases([
  [
    'sv',
    ['Arvika', 'SE'],
    'Arvikas vänorter är Kongsvinger länk till annan webbplats, öppnas i nytt fönsteri Norge, Skivelänk till annan webbplats, öppnas i nytt fönster i Danmark och Ylöjärvilänk till annan webbplats, öppnas i nytt fönster i Finland.',
    [
      'Kongsvinger (NO) · twinning · active',
      'Skive (DK) · twinning · active',
      'Ylöjärvi (FI) · twinning · active',
    ],
  ],
  [
    'de',
    ['Freiburg', 'DE'],
    'Partnerstädte\n\nBesançon (öffnet in neuem Fenster), Frankreich, seit 1959\nPadua (öffnet in neuem Fenster), Italien, seit 1967',
    ['Besançon (FR) · twinning · other 1959 · active', 'Padua (IT) · twinning · other 1967 · active'],
  ],
])
