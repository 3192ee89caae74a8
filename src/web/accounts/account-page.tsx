// /account: who you are here, your password and your second factor.
import { answer, type PageStatus } from '../answers/answer.tsx'
import { readForm } from '../asked/read-form.ts'
import { limitTries } from '../guarding/limit-tries.ts'
import type { SiteContext } from '../site.ts'
import { AccountView, type Notices } from './account-view.tsx'
import { redirectWith } from './redirect-with.ts'

/** What was done just now, as the address tells it. */
const notices = {
  password: 'account.passwordChanged',
  on: 'account.codesOn',
  off: 'account.codesOff',
  passkey: 'passkeys.added',
  'passkey-removed': 'passkeys.removed',
} as const

function isNotice(told: string): told is keyof typeof notices {
  return Object.hasOwn(notices, told)
}

export function accountPage(c: SiteContext) {
  const { say } = c.var.tongue
  const done = c.req.query('done') ?? ''
  if (done === 'no-passkey') return showAccount(c, { done: null, fault: say('passkeys.notAdded') })
  return showAccount(c, { done: isNotice(done) ? say(notices[done]) : null, fault: null })
}

export async function changePassword(c: SiteContext) {
  const form = await readForm(c)
  await limitTries(c, `password of ${c.var.account?.id}`, { most: 10, seconds: 600 })
  const { kind, cookies } = await c.var.accounts.changePassword(
    form('password'),
    form('new-password'),
    c.req.raw.headers,
  )
  if (kind === 'done') return redirectWith(c, '/account?done=password', cookies)
  return showAccount(c, {
    done: null,
    fault: c.var.tongue.say('account.notChanged'),
  })
}

export async function signOut(c: SiteContext) {
  const { cookies } = await c.var.accounts.signOut(c.req.raw.headers)
  return redirectWith(c, '/', cookies)
}

async function showAccount(c: SiteContext, { done, fault }: Notices) {
  const account = c.var.account!
  const needsFactor = c.req.query('needs') === 'second-factor'
  const status: PageStatus = fault === null ? 200 : 422
  const passkeys = account.hasPasskey ? await c.var.accounts.passkeys.list(c.req.raw.headers) : []
  return answer(c, {
    title: c.var.tongue.say('account.title'),
    body: (
      <AccountView
        account={account}
        passkeys={passkeys}
        done={done}
        fault={fault}
        needsFactor={needsFactor}
      />
    ),
    twin: { account, passkeys },
    island: 'passkeys',
    status,
  })
}
