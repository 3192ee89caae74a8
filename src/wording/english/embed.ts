// The frame that shows the agreements of a body or a country on its own page, and the page on which an office makes it.

export const embedTexts = {
  'embed.title': 'On your own page',
  'embed.lead':
    'Show a body’s agreements on its own web page, in its own colours. The list stays as current as the register; nobody has to keep it.',
  'embed.body': 'Name of the body',
  'embed.ofCountry': 'All agreements of bodies in {country}, by the countries of their partners.',
  'embed.ties': '{count, plural, one{one agreement} other{# agreements}}',
  'embed.bySides': '{count, plural, one{# told by both sides} other{# told by both sides}}',
  'embed.noBody': 'No body of the register bears the name “{words}”.',
  'embed.show': 'What is shown',
  'embed.both': 'Map and list',
  'embed.list': 'List',
  'embed.map': 'Map',
  'embed.paper': 'Colour of the ground',
  'embed.ink': 'Colour of the text',
  'embed.accent': 'Colour of links',
  'embed.faintInk':
    'The text is too faint on this ground: {ratio} to 1, and {least} to 1 is needed to read it.',
  'embed.faintAccent':
    'Links are too faint on this ground: {ratio} to 1, and {least} to 1 is needed to read them.',
  'embed.preview': 'See it',
  'embed.snippet': 'Put this into your page',
  'embed.oEmbed': 'Where the page’s system speaks oEmbed, the address alone is enough: {address}',
  'embed.looks': 'How it looks',
  'embed.frameTitle': 'International agreements: {party}',
  'embed.from': 'As both sides tell it, from <register>Pobratim</register>, {day}',
} as const
