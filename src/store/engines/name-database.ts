// The address of a database as it may be shown: without the password.

export function nameDatabase(address: string): string {
  if (!URL.canParse(address)) return 'the database'
  const url = new URL(address)
  url.password = ''
  url.searchParams.delete('password')
  return url.href
}
