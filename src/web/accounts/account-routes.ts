// /account and everything beneath it.
import { Hono } from 'hono'
import type { Site } from '../site.ts'
import { accountPage, changePassword, signOut } from './account-page.tsx'
import { acceptInvitation, invitationPage } from './invitation-page.tsx'
import { addPasskey, askForPasskey, offerPasskey, removePasskey, signInByPasskey } from './passkey-routes.ts'
import { addPerson, changeRole, forgetFactors, makeLink, peoplePage } from './people-page.tsx'
import { confirmSecondFactor, endSecondFactor, startSecondFactor } from './second-factor-page.tsx'
import { codePage, confirmCode, finishOffice, signIn, signInPage, startOffice } from './sign-in-page.tsx'

export function accountRoutes(): Hono<Site> {
  return new Hono<Site>()
    .get('/', accountPage)
    .get('/sign-in', signInPage)
    .post('/sign-in', signIn)
    .get('/code', codePage)
    .post('/code', confirmCode)
    .post('/passkey/challenge', askForPasskey)
    .post('/passkey', signInByPasskey)
    .get('/office', startOffice)
    .get('/auth/callback/:provider', finishOffice)
    .get('/invitations/:token', invitationPage)
    .post('/invitations/:token', acceptInvitation)
    .post('/sign-out', signOut)
    .post('/password', changePassword)
    .post('/second-factor', startSecondFactor)
    .post('/second-factor/confirm', confirmSecondFactor)
    .post('/second-factor/end', endSecondFactor)
    .post('/passkeys/challenge', offerPasskey)
    .post('/passkeys', addPasskey)
    .post('/passkeys/remove', removePasskey)
    .get('/people', peoplePage)
    .post('/people', addPerson)
    .post('/people/role', changeRole)
    .post('/people/link', makeLink)
    .post('/people/forget', forgetFactors)
}
