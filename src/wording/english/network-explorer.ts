// The explorer of the network, and its table.

export const networkExplorerTexts = {
  'explore.mostTied': 'Bodies with the most partners',
  'explore.body': 'Body',
  'explore.partners': 'Partners',
  'explore.whole': 'The whole network can be <link>taken away</link>, as GraphML, GEXF or a table.',
  'explore.toMove': 'Network to move',
  'explore.keys': 'Network. Arrow keys move it, plus and minus enlarge it and make it smaller.',
  'explore.find': 'Find a body in the network',
  'explore.colour': 'Colour',
  'explore.byCommunity': 'By community',
  'explore.byCountry': 'By country',
  'explore.others': 'Others',
  'explore.community': 'Community {number}',
  'explore.save': 'Save what is seen:',
} as const
