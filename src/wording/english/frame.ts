// What stands around every page.

export const frameTexts = {
  'frame.skip': 'Skip to the text',
  'frame.front': 'Pobratim, front page',
  'frame.sections': 'Sections',
  'frame.agreements': 'Agreements',
  'frame.countries': 'Countries',
  'frame.findings': 'Findings',
  'frame.sources': 'Sources',
  'frame.map': 'Map',
  'frame.network': 'Network',
  'frame.statistics': 'Statistics',
  'frame.about': 'About',
  'frame.desk': 'Desk',
  'frame.addSource': 'Add a source',
  'frame.language': 'Language',
  'frame.motto':
    '<name>Pobratim</name> keeps what each side says of its agreements, with the words that say it.',
  'frame.howToRead': 'How to read it',
  'frame.takeData': 'Take the data away',
  'frame.names': 'Place names and positions: <geonames>GeoNames</geonames>, <licence>CC BY 4.0</licence>.',
  'frame.asJson': 'This page as JSON',
  'frame.contribute': 'Suggest a correction or a missing agreement',
  'frame.signIn': 'Sign in',
  'frame.yourAccount': '{name}, your account',
  'frame.name': 'Pobratim',
  'frame.cite': '“{title}”, {register}, as of {day}. {address}',
} as const
