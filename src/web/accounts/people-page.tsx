// /account/people: who has an account, new ones, and roles.
import type { FC } from 'hono/jsx'
import { type Account, isRole, type Role, roles } from '../../model/account.ts'
import type { PartyId } from '../../model/ids.ts'
import { RegisterError } from '../../model/register-error.ts'
import { answer } from '../answer.tsx'
import { pathIn } from '../language-path.ts'
import { type Form, readForm } from '../read-form.ts'
import type { SiteContext } from '../site.ts'
import { useTongue } from '../use-tongue.ts'
import { Choice, Field, FormNotice, Submit } from '../views/field.tsx'
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

interface Link {
  readonly email: string
  readonly url: string
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

/** Of a body, as whoever fills in the form knows it. */
const exampleId = 'pty_g787657'

interface PeopleViewProps {
  readonly people: readonly Account[]
  readonly link: Link | null
  readonly fault: string | null
  /** Whether people of any office are looked after here. */
  readonly isForAll: boolean
}

const PeopleView: FC<PeopleViewProps> = ({ people, link, fault, isForAll }) => {
  const { say } = useTongue()
  return (
    <>
      <header class="page-head">
        <h1>{say('account.people')}</h1>
      </header>
      <FormNotice words={fault} isFault />
      {link === null ? null : (
        <div class="form-notice" role="status">
          <p>{say('account.sendLink', { email: link.email })}</p>
          <p>
            <code class="breakable">{link.url}</code>
          </p>
        </div>
      )}
      <ul class="people">
        {people.map((person) => (
          <PersonLine person={person} isForAll={isForAll} />
        ))}
      </ul>
      <section class="form-page" aria-labelledby="new">
        <h2 id="new">{say('account.new')}</h2>
        <form class="form" method="post" action="/account/people">
          <Field name="email" label={say('account.email')} type="email" autocomplete="off" isRequired />
          <Field name="name" label={say('account.name')} autocomplete="off" />
          <Choice
            name="role"
            label={say('account.role')}
            options={roles.map((value) => ({ value, label: say(`account.may.${value}`) }))}
          />
          {isForAll ? (
            <Field
              name="organization"
              label={say('account.officeOf')}
              hint={say('account.officeHint', { example: exampleId })}
              autocomplete="off"
            />
          ) : null}
          <Submit>{say('account.make')}</Submit>
        </form>
      </section>
    </>
  )
}

interface PersonLineProps {
  readonly person: Account
  readonly isForAll: boolean
}

const PersonLine: FC<PersonLineProps> = ({ person, isForAll }) => {
  const { say } = useTongue()
  return (
    <li>
      <p>
        <strong>{person.name}</strong> <span class="quiet">{person.email}</span>
        {person.hasSecondFactor ? <span class="quiet"> · {say('account.hasFactor')}</span> : null}
        {person.hasPasskey ? <span class="quiet"> · {say('account.hasPasskey')}</span> : null}
      </p>
      <form class="form-inline" method="post" action="/account/people/role">
        <input type="hidden" name="email" value={person.email} />
        <label>
          <span class="ds-sr-only">{say('account.roleOf', { name: person.name })}</span>
          <select class="ds-input" name="role">
            {roles.map((role) => (
              <option value={role} selected={role === person.role}>
                {say(`role.${role}`)}
              </option>
            ))}
          </select>
        </label>
        {isForAll ? <OfficeField person={person} /> : null}
        <Submit isQuiet>{say('account.changeRole')}</Submit>
      </form>
      <form class="form-inline" method="post" action="/account/people/link">
        <input type="hidden" name="email" value={person.email} />
        <Submit isQuiet>{say('account.newLink')}</Submit>
      </form>
      {person.hasSecondFactor || person.hasPasskey ? <ForgetForm email={person.email} /> : null}
    </li>
  )
}

const OfficeField: FC<{ readonly person: Account }> = ({ person: { name, organization } }) => {
  const { say } = useTongue()
  return (
    <label>
      <span class="ds-sr-only">{say('notes.officeOf', { name })}</span>
      <input
        class="ds-input"
        name="organization"
        value={organization ?? ''}
        placeholder={exampleId}
        size={14}
        autocomplete="off"
      />
    </label>
  )
}

const ForgetForm: FC<{ readonly email: string }> = ({ email }) => {
  const { say } = useTongue()
  return (
    <form class="form-inline" method="post" action="/account/people/forget">
      <input type="hidden" name="email" value={email} />
      <Submit isQuiet>{say('passkeys.forget')}</Submit>
    </form>
  )
}
