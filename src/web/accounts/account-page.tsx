// /account: who you are here, your password and your second factor.
import type { FC } from 'hono/jsx'
import { type Account, mayChangeFactors, type SignedIn } from '../../model/account.ts'
import { answer, type PageStatus } from '../answer.tsx'
import { limitTries } from '../limit-tries.ts'
import { readForm } from '../read-form.ts'
import type { SiteContext } from '../site.ts'
import { useTongue } from '../use-tongue.ts'
import { Field, FormNotice, Submit } from '../views/field.tsx'
import { PasskeySection, PasskeySignIn } from './passkey-forms.tsx'
import type { Passkey } from './passkeys.ts'
import { redirectWith } from './redirect-with.ts'
import { roleWords } from './role-words.ts'

const notices: Readonly<Record<string, string>> = {
  password: 'Your password is changed, and every other session is ended.',
  on: 'From now on a code is asked for as well.',
  off: 'No code is asked for any more.',
}

export function accountPage(c: SiteContext) {
  const { say } = c.var.tongue
  const done = c.req.query('done') ?? ''
  if (done === 'no-passkey') return showAccount(c, { done: null, fault: say('passkeys.notAdded') })
  if (done === 'passkey') return showAccount(c, { done: say('passkeys.added'), fault: null })
  if (done === 'passkey-removed') return showAccount(c, { done: say('passkeys.removed'), fault: null })
  return showAccount(c, { done: notices[done] ?? null, fault: null })
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
    fault: 'Nothing was changed: the password is another, or the new one too short.',
  })
}

export async function signOut(c: SiteContext) {
  const { cookies } = await c.var.accounts.signOut(c.req.raw.headers)
  return redirectWith(c, '/', cookies)
}

interface Notices {
  readonly done: string | null
  readonly fault: string | null
}

async function showAccount(c: SiteContext, { done, fault }: Notices) {
  const account = c.var.account!
  const needsFactor = c.req.query('needs') === 'second-factor'
  const status: PageStatus = fault === null ? 200 : 422
  const passkeys = account.hasPasskey ? await c.var.accounts.passkeys.list(c.req.raw.headers) : []
  return answer(c, {
    title: 'Your account',
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

interface AccountViewProps extends Notices {
  readonly account: SignedIn
  readonly passkeys: readonly Passkey[]
  readonly needsFactor: boolean
}

const AccountView: FC<AccountViewProps> = (props) => (
  <div class="form-page">
    <header class="page-head">
      <h1>{props.account.name}</h1>
      <p class="lead">{props.account.email}</p>
      <dl class="facts">
        <div>
          <dt>Role</dt>
          <dd>{roleWords[props.account.role]}</dd>
        </div>
        {props.account.organization === null ? null : (
          <div>
            <dt>Office of</dt>
            <dd>
              <a href={`/parties/${encodeURIComponent(props.account.organization)}`}>
                {props.account.organization}
              </a>
            </dd>
          </div>
        )}
      </dl>
    </header>
    <FormNotice words={props.done} />
    <FormNotice words={props.fault} isFault />
    {props.needsFactor && mayChangeFactors(props.account) ? (
      <FormNotice
        words="This register is open to the world: the desk asks for a second factor. Set one up below."
        isFault
      />
    ) : null}
    {props.account.hasPassword ? (
      <PasswordSections account={props.account} passkeys={props.passkeys} />
    ) : (
      <p>You come by the sign-in of your office.</p>
    )}
    {props.account.role === 'administrator' ? (
      <p class="more">
        <a href="/account/people">Everybody who has an account</a>
      </p>
    ) : null}
    <form class="form" method="post" action="/account/sign-out">
      <Submit isQuiet>Sign out</Submit>
    </form>
  </div>
)

const PasswordSections: FC<Pick<AccountViewProps, 'account' | 'passkeys'>> = ({ account, passkeys }) => (
  <>
    {mayChangeFactors(account) ? (
      <>
        <PasskeySection passkeys={passkeys} />
        <FactorSection account={account} />
      </>
    ) : (
      <SureFirst />
    )}
    <section aria-labelledby="password">
      <h2 id="password">Password</h2>
      <form class="form" method="post" action="/account/password">
        <Field
          name="password"
          label="Password of now"
          type="password"
          autocomplete="current-password"
          isRequired
        />
        <Field
          name="new-password"
          label="New password"
          hint="Ten characters at least."
          type="password"
          autocomplete="new-password"
          isRequired
        />
        <Submit isQuiet>Change it</Submit>
      </form>
    </section>
  </>
)

const SureFirst: FC = () => {
  const { say } = useTongue()
  return (
    <>
      <FormNotice words={say('passkeys.sureFirst')} isFault />
      <PasskeySignIn to="/account" />
    </>
  )
}

const FactorSection: FC<{ readonly account: Account }> = ({ account }) => (
  <section aria-labelledby="second-factor">
    <h2 id="second-factor">Second factor</h2>
    {account.hasSecondFactor ? (
      <>
        <p>Besides the password a code of your app is asked for.</p>
        <form class="form" method="post" action="/account/second-factor/end">
          <Field name="factor-password" label="Password" type="password" autocomplete="current-password" />
          <Submit isQuiet>Stop asking for it</Submit>
        </form>
      </>
    ) : (
      <>
        <p>
          An app on your telephone makes a code that changes every half minute: a stolen password is not
          enough then.
        </p>
        <form class="form" method="post" action="/account/second-factor">
          <Field name="factor-password" label="Password" type="password" autocomplete="current-password" />
          <Submit>Set it up</Submit>
        </form>
      </>
    )}
  </section>
)
