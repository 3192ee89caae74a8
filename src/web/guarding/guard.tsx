// Lets through whoever may ask for an address; all others are told what is missing.
import type { MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import { isAllowed, isForOffices, leastRole, type Policy } from '../../model/account.ts'
import type { Accounts } from '../accounts/open-accounts.ts'
import { answerError, wantsTwin } from '../answers/answer.tsx'
import type { Site, SiteContext } from '../site.ts'
import { ForbiddenView } from '../views/error-view.tsx'
import { policyOf } from './policies.ts'

/** Begins what the browser of a reader sends who has signed in. */
const sessionCookie = 'pobratim.session_token='

/** Whether the reader says so; whose session it is, and whether it still holds, is another question. */
export function isSignedIn(c: SiteContext): boolean {
  return c.req.header('cookie')?.includes(sessionCookie) === true
}

export function guard(accounts: Accounts): MiddlewareHandler<Site> {
  return async (c, next) => {
    c.set('account', isSignedIn(c) ? await accounts.find(c.req.raw.headers) : null)
    const strictest = matchedRoutes(c)
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => policyOf(method, path))
    for (const policy of strictest) {
      const refusal = refuse(c, policy, accounts)
      if (refusal !== null) return refusal
    }
    return next()
  }
}

function refuse(c: SiteContext, policy: Policy | undefined, { requiresSecondFactor }: Accounts) {
  const { account } = c.var
  if (policy === 'anyone') return null
  if (policy === undefined || (account !== null && !isAllowed(account, policy))) {
    const needsOffice = policy !== undefined && isForOffices(policy) && account?.organization === null
    const role = policy === undefined ? null : leastRole(policy)
    const body = <ForbiddenView role={role} needsOffice={needsOffice} />
    return answerError(c, {
      status: 403,
      code: 'forbidden',
      title: c.var.tongue.say('error.forbiddenTitle'),
      body,
    })
  }
  if (account === null)
    return sendTo(c, `/account/sign-in?to=${encodeURIComponent(hereOf(c))}`, 'sign-in-needed')
  const isOpen = policy === 'reader' || account.isSure || !requiresSecondFactor
  return isOpen ? null : sendTo(c, '/account?needs=second-factor', 'second-factor-needed')
}

function sendTo(c: SiteContext, address: string, code: string) {
  if (wantsTwin(c)) return c.json({ ok: false, error: code, errors: [], status: 401 }, 401)
  return c.redirect(address, 303)
}

/** A form that was sent too late is not sent again by itself: its page is shown. */
function hereOf(c: SiteContext): string {
  const { pathname, search } = new URL(c.req.url)
  return c.req.method === 'GET' ? `${pathname}${search}` : '/'
}
