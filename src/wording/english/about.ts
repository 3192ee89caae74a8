// The page about the register.

export const aboutTexts = {
  'about.title': 'About',
  'about.description': 'What the register is, how an agreement is proved, and what the marks mean.',
  'about.lead':
    'A <latin>pobratim</latin> (<cyrillic>pobratim</cyrillic>) is a sworn brother; twin towns are <towns>gradovi pobratimi</towns>. This register keeps their agreements, and those of regions and states, from both sides.',
  'about.what': 'What this is',
  'about.twoPages':
    'When two cities sign an agreement, each puts it on its own page, in its own words. The two pages seldom match: one gives the day, the other the month; one calls it a twinning, the other a protocol; one lists it still, the other has forgotten it. The register reads both pages, keeps exactly what each says, and sets the two side by side.',
  'about.words':
    'Every value here rests on words that somebody published. Open a value to see the sentence it stands in, and follow it to the whole text as it was read. No day is ever made more exact than the words give it.',
  'about.proved': 'How well an agreement is proved',
  'about.claimed':
    'Neither side has said so on a page that was read; a newspaper, an encyclopedia or somebody else has.',
  'about.oneSided':
    'One of the bodies tells of the agreement on its own page. The other’s page was not read, or does not tell it.',
  'about.twoSided': 'At least two of the bodies tell of it, each on its own page.',
  'about.documented': 'The signed paper itself has been read.',
  'about.gazetted': 'An official gazette has printed it.',
  'about.marks': 'The marks in the ledger',
  'about.marksLead': 'Each source’s value bears a mark that tells how it stands to what the register holds.',
  'about.limits': 'What it does not tell',
  'about.limitsText':
    'The register knows only the pages it has read, on the day it read them. That a body is silent here does not mean that it denies anything. “In force” means that no source tells of an end. It is no legal record.',
  'about.machines': 'For machines',
  'about.twin':
    'Every page has a twin in JSON: put {suffix} behind its address, as in {example}. The front page’s twin is {front}. The whole register can be <data>taken away</data>.',
  'about.names':
    'Whoever has a list of names can find out whom they mean, with OpenRefine or any other client: <reconcile>names for others</reconcile>.',
  'about.credits': 'Credits and licence',
  'about.creditsText':
    'Names and positions of places come from <geonames>GeoNames</geonames> and are used under <licence>CC BY 4.0</licence>. The words quoted belong to those who published them. The program is free software under the MIT licence. Type: Source Serif 4 and Source Sans 3 by Adobe (OFL), on the ground of Designsystemet (MIT).',
} as const
