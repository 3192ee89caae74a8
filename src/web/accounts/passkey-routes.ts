// Passkeys at /account: made, taken away, and shown at the door.
import { mayChangeFactors } from '../../model/account.ts'
import { localPath } from '../asked/local-path.ts'
import { readForm } from '../asked/read-form.ts'
import { limitTries } from '../guarding/limit-tries.ts'
import type { SiteContext } from '../site.ts'
import type { Challenge } from './passkeys.ts'
import { redirectWith } from './redirect-with.ts'
import { triesOfAddress } from './tries.ts'

/** What the browser is to ask the device for. */
export async function askForPasskey(c: SiteContext) {
  await limitTries(c, `sign-in from ${c.var.client}`, triesOfAddress)
  return answerChallenge(c, await c.var.accounts.passkeys.ask(c.req.raw.headers))
}

export async function signInByPasskey(c: SiteContext) {
  const form = await readForm(c)
  const to = localPath(form('to'))
  await limitTries(c, `sign-in from ${c.var.client}`, triesOfAddress)
  const { kind, cookies } = await c.var.accounts.passkeys.signIn(form('answer'), c.req.raw.headers)
  if (kind === 'done') return redirectWith(c, to, cookies)
  return c.redirect(`/account/sign-in?refused=passkey&to=${encodeURIComponent(to)}`, 303)
}

export async function offerPasskey(c: SiteContext) {
  return answerChallenge(c, hasPasskeys(c) ? await c.var.accounts.passkeys.offer(c.req.raw.headers) : null)
}

export async function addPasskey(c: SiteContext) {
  if (!hasPasskeys(c)) return c.redirect('/account', 303)
  const form = await readForm(c)
  const name = form('name').trim().slice(0, 60)
  const { kind, cookies } = await c.var.accounts.passkeys.add(form('answer'), name, c.req.raw.headers)
  return redirectWith(c, `/account?done=${kind === 'done' ? 'passkey' : 'no-passkey'}`, cookies)
}

export async function removePasskey(c: SiteContext) {
  if (!hasPasskeys(c)) return c.redirect('/account', 303)
  const { kind, cookies } = await c.var.accounts.passkeys.remove((await readForm(c))('id'), c.req.raw.headers)
  return redirectWith(c, kind === 'done' ? '/account?done=passkey-removed' : '/account', cookies)
}

/** Whoever comes by their office's sign-in goes when the office says so, which a passkey would outlast. */
function hasPasskeys(c: SiteContext): boolean {
  const { account } = c.var
  return account?.hasPassword === true && mayChangeFactors(account)
}

function answerChallenge(c: SiteContext, challenge: Challenge | null): Response {
  if (challenge === null) {
    return c.json({ ok: false, error: 'passkey-refused', errors: [], status: 409 }, 409)
  }
  for (const cookie of challenge.cookies) c.header('Set-Cookie', cookie, { append: true })
  return c.json(challenge.options as object)
}
