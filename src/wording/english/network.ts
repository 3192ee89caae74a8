// How two bodies are tied, and whom a body might twin with.

export const networkTexts = {
  'network.title': 'Network',
  'network.heading': 'How are they tied?',
  'network.lead':
    '{bodies, plural, one{# body} other{# bodies}} and {ties, plural, one{# tie} other{# ties}} between them. Name two bodies, and the register tells the shortest chain of partners from one to the other.',
  'network.description': 'How two bodies of the register are tied, step by step.',
  'network.from': 'From',
  'network.to': 'To',
  'network.find': 'Find the chain',
  'network.toStatistics': 'What the whole network is like stands in the <statistics>statistics</statistics>.',
  'network.unknown': 'No body of the register is called {words}.',
  'network.notTied': 'Not tied',
  'network.noChain': 'No chain of ties leads from {from} to {to}, as far as sources were read.',
  'network.otherChains':
    '{count, plural, one{# other chain is as short.} other{# other chains are as short.}}',
  'network.meant': '“{words}” was taken for {name}. Or did you mean {others}?',
  'network.itself': '{from} is {to}.',
  'network.directly': '{from} and {to} are tied directly.',
  'network.steps':
    'From {from} to {to} it is {count, plural, one{# step} other{# steps}}, each a tie that some source tells.',
  'network.pathTitle': '{from} to {to}',
  'network.partnersFor': 'Partners for {name}',
  'network.partnersDescription': 'Bodies with which {name} shares partners and is not tied yet.',
  'network.partnersLead':
    'Bodies abroad that share partners with {name} and are not tied with it, the likeliest first. A suggestion by figures alone: people decide.',
  'network.nothing': 'Nothing to suggest: its partners have no partners abroad that it lacks.',
  'network.sharedPartners': 'both are tied with {names}',
  'network.likeSize': 'of like size',
  'network.sizeApart': '{times} times apart in size',
  'network.areas': 'both work on {areas}',
  'network.countryTies': '{count, plural, one{one tie} other{# ties}} between the two countries',
  'network.distance': '{km, number} km apart',
} as const
