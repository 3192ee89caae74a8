// An office's own notes.

export const notesTexts = {
  'notes.title': 'Notes of your office',
  'notes.titleOf': 'Notes of the office of {name}',
  'notes.lead':
    'For the people of this office alone. Notes stand on no public page, in no file and in no answer to programs.',
  'notes.about': 'About {name}',
  'notes.agreements': 'Agreements of {name}',
  'notes.noAgreements': 'The register knows of none yet.',
  'notes.elsewhere': 'What the register no longer has under this address',
  'notes.signed': '{name}, {day}',
  'notes.read': 'Read the note',
  'notes.write': 'Write a note',
  'notes.change': 'Change the note',
  'notes.words': 'Note',
  'notes.hint':
    'Where the papers lie, who looks after it, what is to be done. Up to 10,000 letters; empty takes the note away.',
  'notes.keep': 'Keep the note',
  'notes.kept': 'The note is kept.',
  'notes.none': 'There is no note yet.',
  'notes.tooLong': 'That is too long: up to 10,000 letters, please.',
  'notes.badCharacters': 'The words hold characters that cannot be kept.',
  'notes.overtaken': 'Somebody has written meanwhile. Both stand here; nothing of yours is kept yet.',
  'notes.theirs': 'As it stands now',
  'notes.yours': 'Yours, which you can still change',
  'notes.keepMine': 'Keep this instead',
  'notes.back': 'All notes of your office',
  'notes.needsOffice':
    'It takes an account of an office; an administrator of this register can tell whose yours is.',
  'notes.notYours': 'Only agreements of your own office’s body have notes of yours.',
  'notes.officeOf': 'Id of the body whose office {name} is of',
} as const
