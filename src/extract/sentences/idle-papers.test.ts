// "Windows uses this protocol": a paper that only is there, and small places that abbreviations and common words are called like.
import { describe } from 'vitest'
import { testPhrases } from '../test-support/told.ts'

describe('a paper that is only there', () => {
  testPhrases([
    ['en', ['Portland', 'US'], 'The town hall uses Samba, which is a program for the file protocol.', []],
    ['en', ['Portland', 'US'], 'This certificate is what Reading rooms and schools have.', []],
    ['de', ['Dresden', 'DE'], 'Das Protokoll ist in der Lage, die Daten zu sichern.', []],
    ['es', ['Zaragoza', 'ES'], 'Cada mensaje tiene un número de protocolo que anuncia Santiago.', []],
    ['sv', ['Malmö', 'SE'], 'Protokollet är tillgängligt i Lund varje vecka.', []],
    // By "with", by a day, or by an act it tells a side all the same.
    [
      'en',
      ['Portland', 'US'],
      'The city has a protocol of cooperation with Bonn.',
      ['Bonn · protocol · active'],
    ],
    [
      'de',
      ['Dresden', 'DE'],
      'Es gibt ein Kooperationsabkommen mit Lyon.',
      ['Lyon · cooperation_agreement · active'],
    ],
    [
      'es',
      ['Zaragoza', 'ES'],
      'La ciudad tiene un acuerdo de cooperación con Coímbra.',
      ['Coímbra · cooperation_agreement · active'],
    ],
    [
      'en',
      ['Portland', 'US'],
      'A protocol of cooperation was signed by Bonn.',
      ['Bonn · protocol · unknown'],
    ],
  ])
})

describe('abbreviations', () => {
  testPhrases([
    ['en', ['Portland', 'US'], 'A contract on the IP network was signed, and on voice services.', []],
    ['fr', ['Dijon', 'FR'], 'Un protocole a été signé pour le service IP de la commune.', []],
    // A city may be shouted, and a body is called by its letters.
    [
      'en',
      ['Portland', 'US'],
      'The city signed a cooperation agreement with BONN in May 2004.',
      ['BONN · cooperation_agreement · signed 2004-05 · unknown'],
    ],
    [
      'en',
      ['Portland', 'US'],
      'The city signed a memorandum with NATO in May 2004.',
      ['NATO · memorandum · signed 2004-05 · unknown'],
    ],
  ])
})

describe('words below a heading that names no tie', () => {
  testPhrases([
    [
      'en',
      ['Portland', 'US'],
      '# Conventions\n\nNames are written small.\n\nExamples are given.\n\nUp\n',
      [],
    ],
    ['sv', ['Malmö', 'SE'], '# Konventioner\n\nOrd skrivs så här.\n\nPackage: kino\n\nSection: video\n', []],
    [
      'en',
      ['Portland', 'US'],
      '# Agreements\n\nThe city is active abroad.\n\n- Bonn\n- Lyon\n- Graz\n',
      ['Bonn · unknown · active', 'Lyon · unknown · active', 'Graz · unknown · active'],
    ],
  ])
})
