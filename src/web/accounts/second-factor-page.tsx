// Setting up the app that makes codes: its picture, its spare codes, and a first code as proof that it works.
import type { FC } from 'hono/jsx'
import { encode } from 'uqr'
import { mayChangeFactors } from '../../model/account.ts'
import { answer } from '../answer.tsx'
import { limitTries } from '../limit-tries.ts'
import { readForm } from '../read-form.ts'
import type { SiteContext } from '../site.ts'
import { Field, FormNotice, Submit } from '../views/field.tsx'
import type { SecondFactor } from './open-accounts.ts'
import { redirectWith } from './redirect-with.ts'

const tries = { most: 20, seconds: 600 }

export async function startSecondFactor(c: SiteContext) {
  if (!mayChangeFactors(c.var.account!)) return c.redirect('/account', 303)
  const form = await readForm(c)
  await limitTries(c, `password of ${c.var.account?.id}`, tries)
  const started = await c.var.accounts.startSecondFactor(form('factor-password'), c.req.raw.headers)
  const body = started === null ? <RefusedView /> : <SetUpView {...started} />
  const status = started === null ? 422 : 200
  // Shown once: whoever reads it makes the same codes.
  return answer(c, { title: 'Second factor', body, twin: {}, status })
}

export async function confirmSecondFactor(c: SiteContext) {
  const form = await readForm(c)
  await limitTries(c, `code of ${c.var.account?.id}`, tries)
  const { kind, cookies } = await c.var.accounts.confirm(form('code'), c.req.raw.headers)
  if (kind === 'done') return redirectWith(c, '/account?done=on', cookies)
  return answer(c, { title: 'Second factor', body: <ConfirmView isWrong />, twin: {}, status: 422 })
}

export async function endSecondFactor(c: SiteContext) {
  if (!mayChangeFactors(c.var.account!)) return c.redirect('/account', 303)
  const form = await readForm(c)
  await limitTries(c, `password of ${c.var.account?.id}`, tries)
  const { kind, cookies } = await c.var.accounts.endSecondFactor(form('factor-password'), c.req.raw.headers)
  if (kind === 'done') return redirectWith(c, '/account?done=off', cookies)
  return answer(c, { title: 'Second factor', body: <RefusedView />, twin: {}, status: 422 })
}

const SetUpView: FC<SecondFactor> = ({ uri, backupCodes }) => (
  <div class="form-page">
    <header class="page-head">
      <h1>Second factor</h1>
      <p class="lead">Let the app on your telephone read this picture, or type the key into it.</p>
    </header>
    <QrCode text={uri} />
    <p>
      Key: <code class="breakable">{new URL(uri).searchParams.get('secret')}</code>
      <br />
      <a href={uri}>Open the app on this device</a>
    </p>
    <section aria-labelledby="spare">
      <h2 id="spare">Spare codes</h2>
      <p>Each lets you in once if the telephone is lost. Print them; they are not shown again.</p>
      <ul class="spare-codes">
        {backupCodes.map((code) => (
          <li>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </section>
    <section aria-labelledby="proof">
      <h2 id="proof">The first code</h2>
      <ConfirmForm />
    </section>
  </div>
)

const ConfirmView: FC<{ readonly isWrong: boolean }> = ({ isWrong }) => (
  <div class="form-page">
    <header class="page-head">
      <h1>Second factor</h1>
    </header>
    <FormNotice
      words={isWrong ? 'That is not the code of now. Codes change every half minute.' : null}
      isFault
    />
    <ConfirmForm />
    <p>
      <a href="/account">Begin again</a>
    </p>
  </div>
)

const ConfirmForm: FC = () => (
  <form class="form" method="post" action="/account/second-factor/confirm">
    <Field
      name="code"
      label="Code that the app shows now"
      inputmode="numeric"
      autocomplete="one-time-code"
      maxlength={8}
      isRequired
    />
    <Submit>Turn it on</Submit>
  </form>
)

const RefusedView: FC = () => (
  <div class="form-page">
    <header class="page-head">
      <h1>Second factor</h1>
    </header>
    <FormNotice words="That is not your password, or it is set up already; nothing was changed." isFault />
    <p>
      <a href="/account">Your account</a>
    </p>
  </div>
)

/** Dark squares on white in any theme: cameras expect it. */
const QrCode: FC<{ readonly text: string }> = ({ text }) => {
  const { data, size } = encode(text, { border: 2 })
  const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return (
    <svg
      class="qr-code"
      viewBox={`0 0 ${size} ${size}`}
      width="220"
      height="220"
      role="img"
      aria-label="QR code of the key"
    >
      <path fill="#fff" d={`M0 0h${size}v${size}h-${size}z`} />
      <path fill="#000" d={squares.join('')} shape-rendering="crispEdges" />
    </svg>
  )
}
