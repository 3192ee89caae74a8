// Signing in.

export const signInTexts = {
  'signIn.title': 'Sign in',
  'signIn.lead': 'For those who look after this register. Reading needs no account.',
  'signIn.with': 'Sign in with {provider}',
  'signIn.forgotten': 'Password forgotten? An administrator of this register can give you a new link.',
  'signIn.officeRefused': 'The sign-in of your office did not let you in.',
  'signIn.unknown': 'No account has this address and password.',
  'signIn.code': 'Code',
  'signIn.codeTitle': 'Your code',
  'signIn.codeLead': 'Six figures from the app on your telephone, or one of your spare codes.',
  'signIn.goOn': 'Go on',
} as const
