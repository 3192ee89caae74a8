// The pages for what is not there, for what nobody can answer and for what broke.
import type { FC } from 'hono/jsx'
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
