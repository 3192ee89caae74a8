// Setting up the app that makes codes: its picture, its spare codes, and a first code as proof that it works.
import type { FC } from 'hono/jsx'
import { encode } from 'uqr'
import { mayChangeFactors } from '../../model/account.ts'
import { answer } from '../answers/answer.tsx'
import { readForm } from '../asked/read-form.ts'
import { limitTries } from '../guarding/limit-tries.ts'
import { useTongue } from '../languages/use-tongue.ts'
import type { SiteContext } from '../site.ts'
import { Field, FormNotice, Submit } from '../views/parts/field.tsx'
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
  return answer(c, { title: c.var.tongue.say('account.secondFactor'), body, twin: {}, status })
}

export async function confirmSecondFactor(c: SiteContext) {
  const form = await readForm(c)
  await limitTries(c, `code of ${c.var.account?.id}`, tries)
  const { kind, cookies } = await c.var.accounts.confirm(form('code'), c.req.raw.headers)
  if (kind === 'done') return redirectWith(c, '/account?done=on', cookies)
  return answer(c, {
    title: c.var.tongue.say('account.secondFactor'),
    body: <ConfirmView isWrong />,
    twin: {},
    status: 422,
  })
}

export async function endSecondFactor(c: SiteContext) {
  if (!mayChangeFactors(c.var.account!)) return c.redirect('/account', 303)
  const form = await readForm(c)
  await limitTries(c, `password of ${c.var.account?.id}`, tries)
  const { kind, cookies } = await c.var.accounts.endSecondFactor(form('factor-password'), c.req.raw.headers)
  if (kind === 'done') return redirectWith(c, '/account?done=off', cookies)
  return answer(c, {
    title: c.var.tongue.say('account.secondFactor'),
    body: <RefusedView />,
    twin: {},
    status: 422,
  })
}

const SetUpView: FC<SecondFactor> = ({ uri, backupCodes }) => {
  const { say, weave } = useTongue()
  return (
    <div class="form-page">
      <header class="page-head">
        <h1>{say('account.secondFactor')}</h1>
        <p class="lead">{say('account.scanLead')}</p>
      </header>
      <QrCode text={uri} />
      <p>
        {weave('account.key', {
          key: <code class="breakable">{new URL(uri).searchParams.get('secret')}</code>,
        })}
        <br />
        <a href={uri}>{say('account.openApp')}</a>
      </p>
      <section aria-labelledby="spare">
        <h2 id="spare">{say('account.spareCodes')}</h2>
        <p>{say('account.spareLead')}</p>
        <ul class="spare-codes">
          {backupCodes.map((code) => (
            <li>
              <code>{code}</code>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="proof">
        <h2 id="proof">{say('account.firstCode')}</h2>
        <ConfirmForm />
      </section>
    </div>
  )
}

const ConfirmView: FC<{ readonly isWrong: boolean }> = ({ isWrong }) => {
  const { say } = useTongue()
  return (
    <div class="form-page">
      <header class="page-head">
        <h1>{say('account.secondFactor')}</h1>
      </header>
      <FormNotice words={isWrong ? say('account.codeWrong') : null} isFault />
      <ConfirmForm />
      <p>
        <a href="/account">{say('account.beginAgain')}</a>
      </p>
    </div>
  )
}

const ConfirmForm: FC = () => {
  const { say } = useTongue()
  return (
    <form class="form" method="post" action="/account/second-factor/confirm">
      <Field
        name="code"
        label={say('account.codeShown')}
        inputmode="numeric"
        autocomplete="one-time-code"
        maxlength={8}
        isRequired
      />
      <Submit>{say('account.turnOn')}</Submit>
    </form>
  )
}

const RefusedView: FC = () => {
  const { say } = useTongue()
  return (
    <div class="form-page">
      <header class="page-head">
        <h1>{say('account.secondFactor')}</h1>
      </header>
      <FormNotice words={say('account.refused')} isFault />
      <p>
        <a href="/account">{say('account.title')}</a>
      </p>
    </div>
  )
}

/** Dark squares on white in any theme: cameras expect it. */
const QrCode: FC<{ readonly text: string }> = ({ text }) => {
  const { say } = useTongue()
  const { data, size } = encode(text, { border: 2 })
  const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return (
    <svg
      class="qr-code"
      viewBox={`0 0 ${size} ${size}`}
      width="220"
      height="220"
      role="img"
      aria-label={say('account.picture')}
    >
      <path fill="#fff" d={`M0 0h${size}v${size}h-${size}z`} />
      <path fill="#000" d={squares.join('')} shape-rendering="crispEdges" />
    </svg>
  )
}
