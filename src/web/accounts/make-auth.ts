// better-auth over the register's own tables: passwords, sessions, second factors, and an office's own sign-in by OpenID Connect.
import { passkey } from '@better-auth/passkey'
import { APIError, betterAuth } from 'better-auth'
import { genericOAuth, twoFactor } from 'better-auth/plugins'
import type { AccountDatabase } from '../../store/store.ts'

export interface OidcProvider {
  /** Address of the provider, as its own documents name it. */
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** What stands on the button. */
  readonly name: string
}

export interface AuthSettings {
  readonly database: AccountDatabase
  /** Where readers reach the register. */
  readonly origin: string
  readonly secret: string
  readonly oidc: OidcProvider | null
  /** Told of each link by which a password can be set once. */
  readonly onInvitation: (email: string, token: string) => void
}

export const oidcId = 'office'
export const refusedPath = '/account/sign-in?refused=office'
/** Where readers reach a register of which nobody has told that. */
export const here = 'http://localhost'
const day = 24 * 60 * 60

export function makeAuth({ database, origin, secret, oidc, onInvitation }: AuthSettings) {
  return betterAuth({
    appName: 'Pobratim',
    baseURL: origin,
    basePath: '/account/auth',
    secret,
    // The tables are made by the register's own migrations.
    database,
    telemetry: { enabled: false },
    logger: { level: 'error' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 10,
      maxPasswordLength: 128,
      resetPasswordTokenExpiresIn: 3 * day,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: async ({ user, token }) => onInvitation(user.email, token),
    },
    user: {
      modelName: 'accounts',
      additionalFields: {
        role: { type: 'string', defaultValue: 'reader', input: false },
        organization: { type: 'string', required: false, input: false },
      },
    },
    session: {
      modelName: 'sessions',
      expiresIn: 7 * day,
      updateAge: day,
      additionalFields: { way: { type: 'string', required: false, input: false } },
    },
    databaseHooks: {
      session: {
        create: { before: async (session, at) => ({ data: { ...session, way: wayOf(at?.path ?? '') } }) },
      },
    },
    // An account that is there already is given only to an address that the provider has verified.
    account: { modelName: 'credentials', accountLinking: { enabled: true } },
    onAPIError: { errorURL: refusedPath },
    verification: { modelName: 'verifications' },
    plugins: [
      twoFactor({ issuer: 'Pobratim', allowPasswordless: true, twoFactorTable: 'second_factors' }),
      passkey({
        rpName: 'Pobratim',
        // Where nobody has told, that of the form, which has been found to be one of ours.
        origin: origin === here ? null : origin,
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        registration: {
          afterVerification: async ({ verification }) =>
            requireOwner(verification.registrationInfo?.userVerified),
        },
        authentication: {
          afterVerification: async ({ verification }) =>
            requireOwner(verification.authenticationInfo.userVerified),
        },
        schema: { passkey: { modelName: 'passkeys' } },
      }),
      ...(oidc === null ? [] : [genericOAuth({ config: [configOf(oidc)] })]),
    ],
    // Tries are counted by our own forms, which are the only way in.
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: 'pobratim',
      useSecureCookies: origin.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      database: { validateSchema: false },
    },
  })
}

export type Auth = ReturnType<typeof makeAuth>

/** How whoever has a session proved who they are. */
export type Way = 'password' | 'code' | 'passkey' | 'office'

/** By the endpoint that began the session. */
function wayOf(path: string): Way {
  if (path.startsWith('/two-factor/verify-')) return 'code'
  if (path.startsWith('/passkey/')) return 'passkey'
  return path.includes('/callback/') ? 'office' : 'password'
}

/** A key that whoever holds the device can use is one factor; two are asked for. */
async function requireOwner(isVerified: boolean | undefined): Promise<void> {
  if (isVerified !== true) throw new APIError('UNAUTHORIZED')
}

function configOf({ issuer, clientId, clientSecret }: OidcProvider) {
  return {
    providerId: oidcId,
    discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    clientId,
    clientSecret,
    scopes: ['openid', 'email', 'profile'],
    pkce: true,
  }
}
