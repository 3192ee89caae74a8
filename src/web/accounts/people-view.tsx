// Everybody who has an account: their roles, links that set a password, and a form for a new one.
import type { FC } from 'hono/jsx'
import { type Account, roles } from '../../model/account.ts'
import { useTongue } from '../languages/use-tongue.ts'
import { Choice, Field, FormNotice, Submit } from '../views/parts/field.tsx'

/** By which its owner sets a password. */
export interface Link {
  readonly email: string
  readonly url: string
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

export const PeopleView: FC<PeopleViewProps> = ({ people, link, fault, isForAll }) => {
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
