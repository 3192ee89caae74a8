// Partners of a tie that was told before, each with its day and no verb.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'pl',
    ['Czermin', 'PL'],
    'Gmina Czermin współpracuje partnersko z dwoma gminami niemieckimi. Od 1997 roku z gminą Steinhöfel w Brandenburgii, a od 2004 roku z gminą Edewecht. Współpraca przebiega na płaszczyźnie gospodarki.',
    ['Steinhöfel · twinning · other 1997 · active', 'Edewecht · twinning · other 2004 · active'],
  ],
  [
    'de',
    ['Weinheim', 'DE'],
    'Weinheim unterhält mehrere Städtepartnerschaften. Seit 1958 mit Cavaillon in Frankreich und seit 1991 mit Imola.',
    ['Cavaillon (FR) · twinning · other 1958 · active', 'Imola · twinning · other 1991 · active'],
  ],
  [
    'en',
    ['Bristol', 'GB'],
    'Bristol has two twin towns. Since 1947 with Bordeaux and since 1984 with Porto (Portugal).',
    ['Bordeaux · twinning · other 1947 · active', 'Porto (PT) · twinning · other 1984 · active'],
  ],
  // A story of its own is none of the tie.
  [
    'en',
    ['Bristol', 'GB'],
    'Bristol has two twin towns. In 1947 the orchestra travelled with Bordeaux musicians.',
    [],
  ],
])
