// What the house asks of accounts: who is there, and the few acts by which that changes. Cookies are given back, for the answer.
import { z } from 'zod'
import type { Role, SignedIn } from '../../model/account.ts'
import type { PartyId } from '../../model/ids.ts'
import { RegisterError } from '../../model/register-error.ts'
import type { Store } from '../../store/store.ts'
import type { Auth, OidcProvider } from './make-auth.ts'
import { type Outcome, outcomeOf, refused } from './outcome.ts'
import { passkeysOf } from './passkeys.ts'

export interface AccountSettings {
  /** Where readers reach the register; null where nobody has told, and then it is this machine. */
  readonly origin: string | null
  /** Seals cookies and second factors; the register makes one up where none is told. */
  readonly secret: string | null
  readonly oidc: OidcProvider | null
}

export interface NewAccount {
  readonly email: string
  readonly name: string
  readonly role: Role
  readonly organization: PartyId | null
}

export interface SecondFactor {
  /** `otpauth://…`, for the app that makes the codes. */
  readonly uri: string
  /** Each good once, where the app is lost. */
  readonly backupCodes: readonly string[]
}

export type Accounts = ReturnType<typeof openAccounts>

export function openAccounts(store: Pick<Store, 'accounts'>, settings: AccountSettings) {
  const { origin, secret, oidc } = settings
  const invitations = new Map<string, string>()
  const open = async (): Promise<Auth> => {
    const { here, makeAuth } = await import('./make-auth.ts')
    return makeAuth({
      database: store.accounts.database,
      origin: origin ?? here,
      secret: secret ?? (await store.accounts.secret()),
      oidc,
      onInvitation: (email, token) => void invitations.set(email, token),
    })
  }
  let opened: Promise<Auth> | undefined
  // Readers without an account never pay for the library.
  const auth = () => (opened ??= open())
  return {
    /** What stands on the button of the office's own sign-in, null where there is none. */
    providerName: oidc?.name ?? null,
    /** Where the register is reached by others, a password alone does not open the desk. */
    requiresSecondFactor: origin?.startsWith('https:') === true,

    passkeys: passkeysOf(auth),

    async find(headers: Headers): Promise<SignedIn | null> {
      const known = await (await auth()).api.getSession({ headers })
      if (known === null) return null
      const account = await store.accounts.find(known.user.email)
      if (account === undefined) return null
      return { ...account, isSure: (known.session.way ?? 'password') !== 'password' }
    },

    async signIn(email: string, password: string, headers: Headers): Promise<Outcome> {
      const body = { email, password }
      const response = await (await auth()).api.signInEmail({ body, headers, asResponse: true })
      if (!response.ok) return refused
      const said: unknown = await response.json()
      const isHalfway = typeof said === 'object' && said !== null && 'twoFactorRedirect' in said
      return { kind: isHalfway ? 'secondFactor' : 'done', cookies: response.headers.getSetCookie() }
    },

    /** The code of the app, or one of the codes for when it is lost. */
    async confirm(code: string, headers: Headers): Promise<Outcome> {
      const { api } = await auth()
      const body = { code: code.replaceAll(/\s/g, '') }
      const response = /^\d{6}$/.test(body.code)
        ? await api.verifyTOTP({ body, headers, asResponse: true })
        : await api.verifyBackupCode({ body, headers, asResponse: true })
      return outcomeOf(response)
    },

    async startSecondFactor(password: string, headers: Headers): Promise<SecondFactor | null> {
      const body = { password, method: 'totp' as const }
      const response = await (await auth()).api.enableTwoFactor({ body, headers, asResponse: true })
      if (!response.ok) return null
      const { totpURI, backupCodes } = startedFactor.parse(await response.json())
      return { uri: totpURI, backupCodes }
    },

    async endSecondFactor(password: string, headers: Headers): Promise<Outcome> {
      return outcomeOf(
        await (await auth()).api.disableTwoFactor({ body: { password }, headers, asResponse: true }),
      )
    },

    async changePassword(currentPassword: string, newPassword: string, headers: Headers): Promise<Outcome> {
      const body = { currentPassword, newPassword, revokeOtherSessions: true }
      return outcomeOf(await (await auth()).api.changePassword({ body, headers, asResponse: true }))
    },

    async signOut(headers: Headers): Promise<Outcome> {
      return outcomeOf(await (await auth()).api.signOut({ headers, asResponse: true }))
    },

    /** A word by which a password can be set once, within three days. */
    async invite(email: string): Promise<string> {
      await (await auth()).api.requestPasswordReset({ body: { email } })
      const token = invitations.get(email.toLowerCase())
      if (token === undefined) throw new RegisterError('account-unknown', `there is no account ${email}`)
      invitations.delete(email.toLowerCase())
      return token
    },

    async acceptInvitation(token: string, newPassword: string): Promise<Outcome> {
      const body = { token, newPassword }
      return outcomeOf(await (await auth()).api.resetPassword({ body, asResponse: true }))
    },

    async add(account: NewAccount): Promise<void> {
      const email = account.email.toLowerCase()
      if ((await store.accounts.find(email)) !== undefined) {
        throw new RegisterError('account-known', `${email} has an account already`)
      }
      const { internalAdapter } = await (await auth()).$context
      await internalAdapter.createUser({ ...account, email, emailVerified: true }, { method: 'admin' })
    },

    async startOffice(
      returnTo: string,
      headers: Headers,
    ): Promise<Outcome & { readonly url: string | null }> {
      if (oidc === null) return { ...refused, url: null }
      const { oidcId, refusedPath } = await import('./make-auth.ts')
      const body = {
        provider: oidcId,
        callbackURL: returnTo,
        errorCallbackURL: refusedPath,
      }
      const response = await (await auth()).api.signInSocial({ body, headers, asResponse: true })
      if (!response.ok) return { ...refused, url: null }
      const { url } = redirection.parse(await response.json())
      return { kind: 'done', cookies: response.headers.getSetCookie(), url }
    },

    /** Where the provider sends people back to. */
    async finishOffice(request: Request): Promise<Response | null> {
      return oidc === null ? null : (await auth()).handler(request)
    },
  }
}

const startedFactor = z.object({ totpURI: z.string(), backupCodes: z.array(z.string()) })
const redirection = z.object({ url: z.string() })
