// Your account: who you are here, your passkeys, your second factor and your password.
import type { FC } from 'hono/jsx'
import { type Account, mayChangeFactors, type SignedIn } from '../../model/account.ts'
import { useTongue } from '../languages/use-tongue.ts'
import { Field, FormNotice, Submit } from '../views/parts/field.tsx'
import { PasskeySection, PasskeySignIn } from './passkey-forms.tsx'
import type { Passkey } from './passkeys.ts'

export interface Notices {
  readonly done: string | null
  readonly fault: string | null
}

interface AccountViewProps extends Notices {
  readonly account: SignedIn
  readonly passkeys: readonly Passkey[]
  readonly needsFactor: boolean
}

export const AccountView: FC<AccountViewProps> = (props) => {
  const { say } = useTongue()
  return (
    <div class="form-page">
      <header class="page-head">
        <h1>{props.account.name}</h1>
        <p class="lead">{props.account.email}</p>
        <dl class="facts">
          <div>
            <dt>{say('account.role')}</dt>
            <dd>{say(`account.may.${props.account.role}`)}</dd>
          </div>
          {props.account.organization === null ? null : (
            <div>
              <dt>{say('account.officeOf')}</dt>
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
        <FormNotice words={say('account.needsFactor')} isFault />
      ) : null}
      {props.account.hasPassword ? (
        <PasswordSections account={props.account} passkeys={props.passkeys} />
      ) : (
        <p>{say('account.byOffice')}</p>
      )}
      {props.account.role === 'administrator' ? (
        <p class="more">
          <a href="/account/people">{say('account.everybody')}</a>
        </p>
      ) : null}
      <form class="form" method="post" action="/account/sign-out">
        <Submit isQuiet>{say('account.signOut')}</Submit>
      </form>
    </div>
  )
}

const PasswordSections: FC<Pick<AccountViewProps, 'account' | 'passkeys'>> = ({ account, passkeys }) => {
  const { say } = useTongue()
  return (
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
        <h2 id="password">{say('account.password')}</h2>
        <form class="form" method="post" action="/account/password">
          <Field
            name="password"
            label={say('account.passwordNow')}
            type="password"
            autocomplete="current-password"
            isRequired
          />
          <Field
            name="new-password"
            label={say('account.newPassword')}
            hint={say('account.shortest')}
            type="password"
            autocomplete="new-password"
            isRequired
          />
          <Submit isQuiet>{say('account.change')}</Submit>
        </form>
      </section>
    </>
  )
}

const SureFirst: FC = () => {
  const { say } = useTongue()
  return (
    <>
      <FormNotice words={say('passkeys.sureFirst')} isFault />
      <PasskeySignIn to="/account" />
    </>
  )
}

const FactorSection: FC<{ readonly account: Account }> = ({ account }) => {
  const { say } = useTongue()
  return (
    <section aria-labelledby="second-factor">
      <h2 id="second-factor">{say('account.secondFactor')}</h2>
      {account.hasSecondFactor ? (
        <>
          <p>{say('account.codeAsked')}</p>
          <form class="form" method="post" action="/account/second-factor/end">
            <Field
              name="factor-password"
              label={say('account.password')}
              type="password"
              autocomplete="current-password"
            />
            <Submit isQuiet>{say('account.stopAsking')}</Submit>
          </form>
        </>
      ) : (
        <>
          <p>{say('account.whyCodes')}</p>
          <form class="form" method="post" action="/account/second-factor">
            <Field
              name="factor-password"
              label={say('account.password')}
              type="password"
              autocomplete="current-password"
            />
            <Submit>{say('account.setUp')}</Submit>
          </form>
        </>
      )}
    </section>
  )
}
