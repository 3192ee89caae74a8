// How the operator wants pages on the web to be asked for, told in the environment.
import type { VisitorOptions } from '../../fetch/visitor.ts'
import { RegisterError } from '../../model/register-error.ts'

/** Everything that is not told stays as the visitor has it, which is the stricter way. */
export function networkSettings(environment: NodeJS.ProcessEnv): VisitorOptions {
  const hosts = listIn(environment.POBRATIM_ALLOW_PRIVATE)
  const ports = listIn(environment.POBRATIM_ALLOW_PORTS)
  const contact = environment.POBRATIM_CONTACT?.trim() ?? ''
  const wait = environment.POBRATIM_WAIT?.trim() ?? ''
  return {
    innerHosts: hosts.map(hostIn),
    ports: [80, 443, ...ports.map((port) => numberIn('POBRATIM_ALLOW_PORTS', port, 65_535))],
    ...(contact === '' ? {} : { contact: contactIn(contact) }),
    ...(wait === '' ? {} : { waitMs: numberIn('POBRATIM_WAIT', wait, 3600) * 1000 }),
  }
}

function listIn(value = ''): readonly string[] {
  return value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** As a URL writes it: small letters, IPv6 without brackets. */
function hostIn(written: string): string {
  const isLiteral6 = written.includes(':') && !written.startsWith('[')
  const url = URL.parse(`http://${isLiteral6 ? `[${written}]` : written}/`)
  const host = url?.hostname.replace(/^\[|\]$/g, '') ?? ''
  const isAlone = url?.port === '' && url.pathname === '/' && url.username === ''
  // Neither patterns nor ranges: each host is named.
  if (isAlone && /^[\w.:-]+$/.test(host)) return host
  throw malformed('POBRATIM_ALLOW_PRIVATE', written, 'a host such as intranet.example')
}

function numberIn(setting: string, written: string, most: number): number {
  const number = Number(written)
  if (/^\d+$/.test(written) && number <= most) return number
  throw malformed(setting, written, `a number up to ${most}`)
}

/** It is told to every host in a line of its own. */
function contactIn(written: string): string {
  if (/^[\x21-\x7e]{3,200}$/.test(written)) return written
  throw malformed('POBRATIM_CONTACT', written, 'an address of a page or of a mailbox, without spaces')
}

function malformed(setting: string, value: string, wanted: string): RegisterError {
  return new RegisterError('setting-malformed', `${setting}: ${JSON.stringify(value)} is not ${wanted}`)
}
