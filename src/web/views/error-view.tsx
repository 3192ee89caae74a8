// The pages for what is not there, for what nobody can answer, for what may not be asked and for what broke.
import type { FC } from 'hono/jsx'
import type { Role } from '../../model/account.ts'
import { SearchForm } from './search-form.tsx'

export const MissingView: FC = () => (
  <div class="notice-page">
    <p class="eyebrow">404</p>
    <h1>Nothing stands at this address</h1>
    <p class="lead">
      The address may be mistyped. Agreements keep their address for good, so an old link to one still leads
      to it.
    </p>
    <SearchForm query="" size="large" />
    <p>
      Or begin at the <a href="/">front page</a>, or with the <a href="/countries">countries</a>.
    </p>
  </div>
)

export const WrongQueryView: FC<{ readonly message: string; readonly path: string }> = ({
  message,
  path,
}) => (
  <div class="notice-page">
    <p class="eyebrow">400</p>
    <h1>The address asks for something that there is not</h1>
    <p class="lead">{message}.</p>
    <p>
      <a href={path}>Show all</a>
    </p>
  </div>
)

export const BrokenView: FC<{ readonly id: string }> = ({ id }) => (
  <div class="notice-page">
    <p class="eyebrow">500</p>
    <h1>This page could not be made</h1>
    <p class="lead">The fault is ours, and it has been written down. Nothing in the register was changed.</p>
    <p>
      If you tell us of it, give this number: <code>{id}</code>
    </p>
    <p>
      <a href="/">To the front page</a>
    </p>
  </div>
)

export const ForbiddenView: FC<{ readonly role: Role | null }> = ({ role }) => (
  <div class="notice-page">
    <p class="eyebrow">403</p>
    <h1>This account may not do that</h1>
    <p class="lead">
      {role === null
        ? 'Nobody may.'
        : `It takes the role of ${role}; an administrator of this register can give it.`}
    </p>
    <p>
      <a href="/account">Your account</a>
    </p>
  </div>
)

export const TooManyTriesView: FC<{ readonly seconds: number }> = ({ seconds }) => (
  <div class="notice-page">
    <p class="eyebrow">429</p>
    <h1>Too many tries</h1>
    <p class="lead">Please wait {Math.ceil(seconds / 60)} minutes, then try again.</p>
  </div>
)
