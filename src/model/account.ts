// Who may do what: a person's account, its role, and the body that the person works for.
import type { PartyId } from './ids.ts'

/** Each may do what those before it may. */
export const roles = ['reader', 'contributor', 'reviewer', 'administrator'] as const
export type Role = (typeof roles)[number]

export interface Account {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly role: Role
  /** The body whose office it is; null where the account is of the whole register. */
  readonly organization: PartyId | null
  /** An app that makes codes. */
  readonly hasSecondFactor: boolean
  readonly hasPasskey: boolean
  /** False for whoever comes by their office's own sign-in alone. */
  readonly hasPassword: boolean
}

/** Whoever has signed in. */
export interface SignedIn extends Account {
  /** Proved by more than a password of this register: a code, a passkey, or the sign-in of their office. */
  readonly isSure: boolean
}

/** A password alone, which may be stolen, gives no way in beside those that its owner has set up. */
export function mayChangeFactors({ isSure, hasSecondFactor, hasPasskey }: SignedIn): boolean {
  return isSure || !(hasSecondFactor || hasPasskey)
}

const ofOffice = ' of an office'

/** The least that is asked of whoever comes; `anyone` needs no account. */
export type Policy = 'anyone' | Role | `${Role}${typeof ofOffice}`

export function isAllowed(account: Account | null, policy: Policy): boolean {
  const least = leastRole(policy)
  if (least === null) return true
  if (account === null || (isForOffices(policy) && account.organization === null)) return false
  return roles.indexOf(account.role) >= roles.indexOf(least)
}

/** Null where none is needed. */
export function leastRole(policy: Policy): Role | null {
  return policy === 'anyone' ? null : (policy.replace(ofOffice, '') as Role)
}

export function isForOffices(policy: Policy): boolean {
  return policy.endsWith(ofOffice)
}

export function isRole(written: string): written is Role {
  return roles.some((role) => role === written)
}
