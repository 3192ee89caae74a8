// Why a source could not be read. What was found exactly is told in English beside it.

export const unreadTexts = {
  'unread.address': 'Addresses of this kind are not asked: only public pages, at https:// or http://.',
  'unread.broken': 'The file is broken, or not built as files of its kind are.',
  'unread.country': 'There is no such country as the one that was told of its publisher.',
  'unread.empty': 'It holds no words.',
  'unread.exactly': 'More exactly, in English:',
  'unread.host': 'There is no host of that name. Is the address right?',
  'unread.kind': 'Files of this kind cannot be read.',
  'unread.large': 'It is larger than what is read.',
  'unread.locked': 'It is locked. Take its password off and send it again.',
  'unread.ours': 'The fault is ours, and it has been written down.',
  'unread.refused': 'The host did not give the page.',
  'unread.robots': 'The host asks programs not to read this page.',
  'unread.silent': 'The host did not answer, or asks to be left alone. Try again later.',
  'unread.stopped': 'To read it took too long or too much memory, and was stopped.',
} as const
