// How others may use the names of the register.

export const reconcileTexts = {
  'reconcile.title': 'Names for others',
  'reconcile.description':
    'How to find out which public body a name means, with OpenRefine and other programs.',
  'reconcile.lead':
    'Whoever has a list of towns, regions or states can find out here which body each name means, in any spelling and script.',
  'reconcile.openrefine': 'With OpenRefine',
  'reconcile.howTo':
    'Reconcile a column, add a standard service, and give it this address: {address}. A column of countries told as the property {country} makes the matches surer. Afterwards columns can be added from the matches.',
  'reconcile.others':
    'Any other client of the <spec>Reconciliation Service API 0.2</spec> works too. One batch may hold {batch, number} names, one extension {extension, number} bodies.',
  'reconcile.types': 'Types',
  'reconcile.properties': 'Properties',
  'reconcile.fetched': 'All can be fetched; {compared} narrow a search too.',
  'reconcile.passedTo': 'Its agreements passed to {name}.',
  'reconcile.features': 'Features of a score',
  'reconcile.featuresText':
    'Each candidate has a score from 0 to 100 and the reasons for it, each from 0 to 1. A candidate is a match where no other is nearly as likely and nothing of the question was doubtful.',
} as const
