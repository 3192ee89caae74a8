// The forms that a device answers by a passkey; a script shows them where the browser can.
import type { Child, FC } from 'hono/jsx'
import { phraseInstant } from '../../publish/phrase/phrase-day.ts'
import { useTongue } from '../languages/use-tongue.ts'
import { Field, FormNotice, Submit } from '../views/parts/field.tsx'
import type { Passkey } from './passkeys.ts'

export const PasskeySignIn: FC<{ readonly to: string }> = ({ to }) => {
  const { say } = useTongue()
  return (
    <PasskeyForm kind="show" action="/account/passkey">
      <input type="hidden" name="to" value={to} />
      <Submit isQuiet>{say('passkeys.signIn')}</Submit>
    </PasskeyForm>
  )
}

export const PasskeySection: FC<{ readonly passkeys: readonly Passkey[] }> = ({ passkeys }) => {
  const { say } = useTongue()
  return (
    <section aria-labelledby="passkeys">
      <h2 id="passkeys">{say('passkeys.title')}</h2>
      <p>{say('passkeys.what')}</p>
      {passkeys.length === 0 ? null : (
        <ul class="people">
          {passkeys.map((passkey) => (
            <PasskeyLine passkey={passkey} />
          ))}
        </ul>
      )}
      <PasskeyForm kind="make" action="/account/passkeys">
        <Field
          name="name"
          label={say('passkeys.name')}
          hint={say('passkeys.nameHint')}
          maxlength={60}
          autocomplete="off"
        />
        <Submit>{say('passkeys.add')}</Submit>
      </PasskeyForm>
    </section>
  )
}

const PasskeyLine: FC<{ readonly passkey: Passkey }> = ({ passkey: { id, name, madeAt } }) => {
  const tongue = useTongue()
  const called = name === '' ? tongue.say('passkeys.unnamed') : name
  return (
    <li>
      <p>
        <strong>{called}</strong>{' '}
        {madeAt === null ? null : (
          <span class="quiet">{tongue.say('passkeys.since', { day: phraseInstant(madeAt, tongue) })}</span>
        )}
      </p>
      <form class="form-inline" method="post" action="/account/passkeys/remove">
        <input type="hidden" name="id" value={id} />
        <Submit isQuiet>{tongue.say('passkeys.remove', { name: called })}</Submit>
      </form>
    </li>
  )
}

interface PasskeyFormProps {
  readonly kind: 'make' | 'show'
  readonly action: string
  readonly children?: Child
}

const PasskeyForm: FC<PasskeyFormProps> = ({ kind, action, children }) => {
  const { say } = useTongue()
  return (
    <>
      <form
        class="form"
        method="post"
        action={action}
        data-passkey={kind}
        data-challenge={`${action}/challenge`}
        hidden
      >
        <input type="hidden" name="answer" value="" />
        {children}
        <div data-passkey-fault hidden>
          <FormNotice words={say('passkeys.failed')} isFault />
        </div>
      </form>
      <noscript>
        <p class="quiet">{say('passkeys.needsScript')}</p>
      </noscript>
    </>
  )
}
