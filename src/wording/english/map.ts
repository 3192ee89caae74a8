// The map of the whole register.

export const mapTexts = {
  'map.title': 'Map',
  'map.lead': 'Every tie between two bodies whose places are known, as it stood in any year.',
  'map.year': 'Year',
  'map.anyYear': 'Any year',
  'map.allCountries': 'All countries',
  'map.allKinds': 'All kinds',
  'map.anybody': 'Anybody',
  'map.canMove': 'With JavaScript this map can be moved and enlarged.',
  'map.noWebGl':
    'This browser cannot draw the map that moves, for which it needs WebGL; so here it is as the register draws it.',
  'map.ties': '{count, plural, one{One tie} other{# ties}}.',
  'map.firstDrawn': 'The first {count} are drawn.',
  'map.unplaced':
    '{count, plural, one{One more agreement has} other{# more agreements have}} a body whose place is not known.',
  'map.list': 'The same as a list',
  'map.noneFits': 'No tie fits. A later year, or any kind of paper, shows more.',
  'map.toMove': 'Map to move',
  'map.keys': 'Map. Arrow keys move it, plus and minus enlarge it and make it smaller.',
  'map.enlarge': 'Enlarge',
  'map.shrink': 'Make smaller',
  'map.showAll': 'Show all',
  'map.count': 'Ties: {ties} · bodies: {bodies}',
  'map.find': 'Find a body on the map',
  'map.partners': '{country} · partners: {partners}',
  'map.close': 'Close',
  'map.inView': 'Most tied in view',
  'map.agreements': 'Agreements on the map',
} as const
