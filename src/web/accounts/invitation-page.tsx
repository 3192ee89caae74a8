// /account/invitations/:token: a password set by whoever was sent the link.
import type { FC } from 'hono/jsx'
import { answer } from '../answers/answer.tsx'
import { readForm } from '../asked/read-form.ts'
import { limitTries } from '../guarding/limit-tries.ts'
import { useTongue } from '../languages/use-tongue.ts'
import type { SiteContext } from '../site.ts'
import { Field, FormNotice, Submit } from '../views/parts/field.tsx'
import { redirectWith } from './redirect-with.ts'

export function invitationPage(c: SiteContext) {
  return showInvitation(c, null)
}

export async function acceptInvitation(c: SiteContext) {
  const form = await readForm(c)
  await limitTries(c, `invitation from ${c.var.client}`, { most: 30, seconds: 600 })
  const password = form('new-password')
  if (password !== form('again')) return showInvitation(c, c.var.tongue.say('account.notTheSame'))
  const { kind } = await c.var.accounts.acceptInvitation(c.req.param('token') ?? '', password)
  if (kind === 'done') return redirectWith(c, '/account/sign-in')
  return showInvitation(c, c.var.tongue.say('account.linkRefused'))
}

function showInvitation(c: SiteContext, error: string | null) {
  const status = error === null ? 200 : 422
  return answer(c, {
    title: c.var.tongue.say('account.chooseTitle'),
    body: <InvitationView error={error} />,
    twin: { fault: error },
    status,
  })
}

const InvitationView: FC<{ readonly error: string | null }> = ({ error }) => {
  const { say } = useTongue()
  return (
    <div class="form-page">
      <header class="page-head">
        <h1>{say('account.choose')}</h1>
        <p class="lead">{say('account.chooseLead')}</p>
      </header>
      <FormNotice words={error} isFault />
      <form class="form" method="post">
        <Field
          name="new-password"
          label={say('account.password')}
          hint={say('account.shortest')}
          type="password"
          autocomplete="new-password"
          isRequired
        />
        <Field
          name="again"
          label={say('account.again')}
          type="password"
          autocomplete="new-password"
          isRequired
        />
        <Submit>{say('account.set')}</Submit>
      </form>
    </div>
  )
}
