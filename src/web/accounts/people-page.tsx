// /account/people: who has an account, new ones, and roles.
import { type Account, isRole, type Role } from '../../model/account.ts'
import type { PartyId } from '../../model/ids.ts'
import { RegisterError } from '../../model/register-error.ts'
import { answer } from '../answers/answer.tsx'
import { type Form, readForm } from '../asked/read-form.ts'
import { pathIn } from '../languages/language-path.ts'
import type { SiteContext } from '../site.ts'
import { type Link, PeopleView } from './people-view.tsx'
import { redirectWith } from './redirect-with.ts'

export function peoplePage(c: SiteContext) {
  return showPeople(c, {})
}

export async function addPerson(c: SiteContext) {
  const form = await readForm(c)
  const email = form('email').trim()
  if (!/^\S+@\S+$/.test(email))
    return showPeople(c, { fault: c.var.tongue.say('account.noEmail', { email }) })
  const name = form('name').trim() || email
  try {
    await c.var.accounts.add({ email, name, role: roleIn(form), organization: organizationIn(c, form) })
  } catch (error) {
    if (!(error instanceof RegisterError && error.code === 'account-known')) throw error
    return showPeople(c, { fault: c.var.tongue.say('account.known', { email }) })
  }
  return showPeople(c, { link: await linkFor(c, email) })
}

export async function changeRole(c: SiteContext) {
  const form = await readForm(c)
  const email = form('email')
  if (email === c.var.account?.email) return showPeople(c, { fault: c.var.tongue.say('account.ownRole') })
  if (!(await isOurs(c, email))) return c.notFound()
  await c.var.store.accounts.setRole(email, roleIn(form), organizationIn(c, form))
  return redirectWith(c, '/account/people')
}

export async function makeLink(c: SiteContext) {
  const email = (await readForm(c))('email')
  if (!(await isOurs(c, email))) return c.notFound()
  return showPeople(c, { link: await linkFor(c, email) })
}

/** For whoever has lost the telephone or the key. */
export async function forgetFactors(c: SiteContext) {
  const email = (await readForm(c))('email')
  if (!(await isOurs(c, email))) return c.notFound()
  await c.var.store.accounts.forgetFactors(email)
  return redirectWith(c, '/account/people')
}

async function linkFor(c: SiteContext, email: string): Promise<Link> {
  const origin = c.var.origin ?? new URL(c.req.url).origin
  const path = pathIn(c.var.tongue.language, `/account/invitations/${await c.var.accounts.invite(email)}`)
  return { email, url: `${origin}${path}` }
}

function roleIn(form: Form): Role {
  const role = form('role')
  return isRole(role) ? role : 'reader'
}

/** An administrator of one office looks after its people alone. */
function organizationIn(c: SiteContext, form: Form): PartyId | null {
  const own = c.var.account?.organization ?? null
  if (own !== null) return own
  const id = form('organization').trim()
  return /^pty_\w+$/.test(id) ? (id as PartyId) : null
}

async function isOurs(c: SiteContext, email: string): Promise<boolean> {
  const person = await c.var.store.accounts.find(email)
  return person !== undefined && isUnder(c.var.account, person)
}

function isUnder(account: Account | null, person: Account): boolean {
  const own = account?.organization ?? null
  return own === null || person.organization === own
}

async function showPeople(
  c: SiteContext,
  { link = null, fault = null }: { readonly link?: Link | null; readonly fault?: string | null },
) {
  const people = (await c.var.store.accounts.list()).filter((person) => isUnder(c.var.account, person))
  const isForAll = (c.var.account?.organization ?? null) === null
  const body = <PeopleView people={people} link={link} fault={fault} isForAll={isForAll} />
  return answer(c, {
    title: c.var.tongue.say('account.people'),
    body,
    twin: { people, next: null },
    status: fault === null ? 200 : 422,
  })
}
