// Passkeys: how one is made, and how one signs in by it.

export const passkeysTexts = {
  'passkeys.title': 'Passkeys',
  'passkeys.what':
    'A passkey signs you in without a password: your device asks for your finger, your face or its PIN, and nothing that could be stolen is sent. It counts as a second factor.',
  'passkeys.name': 'Name of the device',
  'passkeys.nameHint': 'For you alone, such as “laptop of the office”.',
  'passkeys.add': 'Add a passkey',
  'passkeys.added': 'From now on the passkey signs you in.',
  'passkeys.notAdded': 'The passkey was not kept. Sign in anew and try once more.',
  'passkeys.unnamed': 'Passkey without a name',
  'passkeys.since': 'since {day}',
  'passkeys.remove': 'Remove {name}',
  'passkeys.removed': 'The passkey is removed.',
  'passkeys.signIn': 'Sign in with a passkey',
  'passkeys.unknown': 'This passkey opens no account here.',
  'passkeys.failed': 'The device gave no passkey. Try again, or take another way in.',
  'passkeys.needsScript': 'Passkeys need a browser with JavaScript.',
  'passkeys.sureFirst':
    'A password alone is not enough to change how you sign in. Sign in with your passkey or your code first.',
  'passkeys.forget': 'Forget codes and passkeys',
} as const
