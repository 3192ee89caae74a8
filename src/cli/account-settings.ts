// What the environment tells of accounts: the seal of cookies, and an office's own sign-in.
import type { AccountSettings } from '../web/accounts/open-accounts.ts'
import { UsageError } from './command.ts'

export function accountSettings(
  origin: string | null,
  environment: NodeJS.ProcessEnv = process.env,
): AccountSettings {
  return { origin, secret: environment.POBRATIM_SECRET || null, oidc: oidcOf(origin, environment) }
}

function oidcOf(origin: string | null, environment: NodeJS.ProcessEnv): AccountSettings['oidc'] {
  const issuer = environment.POBRATIM_OIDC_ISSUER ?? ''
  if (issuer === '') return null
  const clientId = environment.POBRATIM_OIDC_CLIENT ?? ''
  const clientSecret = environment.POBRATIM_OIDC_SECRET ?? ''
  if (!URL.canParse(issuer)) throw new UsageError(`POBRATIM_OIDC_ISSUER "${issuer}" is no address`)
  if (clientId === '' || clientSecret === '' || origin === null) {
    throw new UsageError(
      'POBRATIM_OIDC_ISSUER needs POBRATIM_OIDC_CLIENT, POBRATIM_OIDC_SECRET and POBRATIM_URL beside it',
    )
  }
  return { issuer, clientId, clientSecret, name: environment.POBRATIM_OIDC_NAME || new URL(issuer).host }
}

/** How many web servers of our own stand before this one. */
export function proxiesOf(environment: NodeJS.ProcessEnv = process.env): number {
  const written = environment.POBRATIM_PROXIES ?? '0'
  if (/^\d$/.test(written)) return Number(written)
  throw new UsageError(`POBRATIM_PROXIES "${written}" is no number from 0 to 9`)
}
