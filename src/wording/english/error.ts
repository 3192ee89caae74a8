// What is said where a page cannot be shown.

export const errorTexts = {
  'error.missing': 'Nothing stands at this address',
  'error.missingLead':
    'The address may be mistyped. Agreements keep their address for good, so an old link to one still leads to it.',
  'error.missingTry':
    'Or begin at the <front>front page</front>, or with the <countries>countries</countries>.',
  'error.missingTitle': 'Not found',
  'error.wrong': 'The address asks for something that there is not',
  'error.showAll': 'Show all',
  'error.wrongTitle': 'Wrong address',
  'error.broken': 'This page could not be made',
  'error.brokenLead': 'The fault is ours, and it has been written down. Nothing in the register was changed.',
  'error.brokenNumber': 'If you tell us of it, give this number: {id}',
  'error.toFront': 'To the front page',
  'error.brokenTitle': 'Something broke',
  'error.forbidden': 'This account may not do that',
  'error.nobodyMay': 'Nobody may.',
  'error.takesRole': 'It takes the role of {role}; an administrator of this register can give it.',
  'error.yourAccount': 'Your account',
  'error.forbiddenTitle': 'Not for this account',
  'error.tooMany': 'Too many tries',
  'error.wait': 'Please wait {count, plural, one{one minute} other{# minutes}}, then try again.',
} as const
