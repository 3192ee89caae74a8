// What may be taken away, how it came about, and under what terms.

export const dataTexts = {
  'data.title': 'Data',
  'data.description':
    'Agreements between cities, regions and states as both sides tell them, free to take away in {count, plural, one{# format} other{# formats}}.',
  'data.lead':
    'The whole register, to take away. Every claim comes with its words and the source that says them.',
  'data.files': 'Files',
  'data.filesCaption': 'Files with what stands in them and their media type',
  'data.file': 'File',
  'data.what': 'What it is',
  'data.mediaType': 'Media type',
  'data.part': 'A part of it',
  'data.partText':
    'Every list can be taken away alone: each file takes {party} with the id of a body, {country} with a code (twice for a pair, as in {example}), {source}, {evidence}, {instrument}, or {words} with the words of a search. Pages with a list link to its files at their end.',
  'data.covers': 'What it covers',
  'data.coverage':
    '{agreements, plural, one{# agreement} other{# agreements}} between {bodies, plural, one{# body} other{# bodies}} of {countries, plural, one{# country} other{# countries}}, as told by {sources, plural, one{# source} other{# sources}}.',
  'data.newest': 'The newest was read on {day}.',
  'data.noCensus':
    'It is what these <sources>sources</sources> say and no census: a tie that none of them tells is not here.',
  'data.how': 'How it comes about',
  'data.method':
    'Pages and papers of public bodies are kept as they were on the day they were read. Rules read what they say of agreements; every value keeps the words that gave it and where they stand. Names are matched with a gazetteer. What both sides tell of one agreement is brought together, and where they differ, each side’s value stays beside the other’s with the rule that chose. Days are as exact as the words, never more. What a machine could not decide, people do, and the <findings>findings</findings> tell what is still open.',
  'data.meanings': 'What each status and grade of evidence means stands among the <terms>terms</terms>.',
  'data.licence': 'Licence',
  'data.licenceText':
    'The data may be used under <licence>{title}</licence>: name this register and, where you use names and positions of places, <geonames>GeoNames</geonames>. The words quoted belong to those who published them.',
  'data.programs': 'For programs',
  'data.programsText':
    'The files are described as a data package in {package} and by DCAT-AP in {catalog}. Each answers with an ETag and may be read by pages elsewhere. Every page has a twin in JSON, with {suffix} behind its address.',
} as const
