// The form by which readers suggest a correction.

export const contributeTexts = {
  'contribute.title': 'Suggest a correction',
  'contribute.lead': 'Or an agreement that is missing. Somebody reads it before anything is changed.',
  'contribute.about': 'About the page {page}',
  'contribute.what': 'What is it?',
  'contribute.correction': 'Something here is wrong or out of date',
  'contribute.missing': 'An agreement is missing',
  'contribute.address': 'Where it can be read',
  'contribute.addressHint': 'The address of a page or paper that says so. It helps most.',
  'contribute.words': 'In your words',
  'contribute.wordsHint':
    'What is right, between whom, and how you know. One of the two is needed. No personal matters, please.',
  'contribute.trap': 'Leave this empty',
  'contribute.send': 'Send it',
  'contribute.thanks': 'Thank you',
  'contribute.thanksLead': 'Somebody who looks after this register will read it. Nothing is changed before.',
  'contribute.back': 'Back to where you were',
  'contribute.badCharacters': 'The words hold characters that cannot be kept.',
  'contribute.badAddress': 'The address of the source begins with https:// or http://.',
  'contribute.tooLittle': 'Tell where it can be read, or in some words what is right and how you know.',
  'contribute.tooLong': 'That is too long: up to 5,000 letters, please.',
} as const
