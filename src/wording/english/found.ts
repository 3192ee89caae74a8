// The sentences of findings, in which the register keeps them; other languages fill in the same words.

export const foundTexts = {
  'found.by': '{words} by {speaker}',
  'found.quoted': '“{words}”',
  'found.aSource': 'a source',
  'found.force': '{tie}: {signed} is when it was signed, {force} when it took effect; both are kept.',
  'found.told': '{tie}: {subject} is told as {claims}.',
  'found.listedEnded': '{tie}: still listed by {listing} though {ending} tells that it has ended ({words}).',
  'found.repeats': '{tie}: {speaker} tells the same agreement {times} times on one page.',
  'found.namesakes':
    '{tie} and {another} are told of one day: the city or the region? The paper itself says who signed.',
  'found.silent': '{tie}: told by {speakers}; {body}’s own page does not tell it.',
  'found.stale':
    '{tie}: “{page}” speaks as of {day} and cannot know what was signed on {signed}; a newer page would tell.',
  'found.superseded': '{tie}: told as planned ({plan}) though it is also told as concluded ({result}).',
  'found.noDay': '{tie}: {words} is no day of the calendar.',
  'found.future': '{tie}: {words} lies in the future.',
  'found.tooEarly': '{tie}: {words} lies before {year}.',
  'found.endedBefore': '{tie}: told as ended ({later}) before it was signed ({first}).',
  'found.renewedBefore': '{tie}: told as renewed ({later}) before it was signed ({first}).',
  'found.beforeBirth': '{tie}: signed ({words}) before {body} existed ({day}).',
  'found.afterEnd': '{tie}: signed ({words}) when {body} was no more ({day}).',
  'found.withStranger': '{tie}: {speaker} tells it with {written}, which is taken to mean {names}.',
  'found.without': '{tie}: {speaker} tells it without {names}.',
  'found.nobody': '{name}, named by {speaker}, is in no gazetteer here; it is kept as written.',
  'found.several': '{name}, named by {speaker}, may be more than one place; the likeliest was taken.',
  'found.lonelyUnowned':
    'Passages of “{page}” name one party only ({count}); say whose page it is, and they become agreements.',
  'found.lonelyAlike':
    'Passages of “{page}” name one party only ({count}); two names in it seem to mean the same body.',
  'found.instrument': 'the instrument',
  'found.signed': 'the day of signing',
  'found.renewed': 'the day of renewal',
  'found.decided': 'the day of the decision',
  'found.ended': 'the day of its end',
  'found.since': 'the day since when it holds',
  'found.status': 'whether it is in force',
} as const
