// The pages for what is not there, for what nobody can answer, for what may not be asked and for what broke.
import type { FC } from 'hono/jsx'
import type { Role } from '../../model/account.ts'
import { useTongue } from '../languages/use-tongue.ts'
import { SearchForm } from './parts/search-form.tsx'

export const MissingView: FC = () => {
  const { say, weave } = useTongue()
  return (
    <div class="notice-page">
      <p class="eyebrow">404</p>
      <h1>{say('error.missing')}</h1>
      <p class="lead">{say('error.missingLead')}</p>
      <SearchForm query="" size="large" />
      <p>
        {weave('error.missingTry', {
          front: (words) => <a href="/">{words}</a>,
          countries: (words) => <a href="/countries">{words}</a>,
        })}
      </p>
    </div>
  )
}

export const WrongQueryView: FC<{ readonly message: string; readonly path: string }> = ({
  message,
  path,
}) => {
  const { say } = useTongue()
  return (
    <div class="notice-page">
      <p class="eyebrow">400</p>
      <h1>{say('error.wrong')}</h1>
      <p class="lead">{message}.</p>
      <p>
        <a href={path}>{say('error.showAll')}</a>
      </p>
    </div>
  )
}

export const BrokenView: FC<{ readonly id: string }> = ({ id }) => {
  const { say, weave } = useTongue()
  return (
    <div class="notice-page">
      <p class="eyebrow">500</p>
      <h1>{say('error.broken')}</h1>
      <p class="lead">{say('error.brokenLead')}</p>
      <p>{weave('error.brokenNumber', { id: <code>{id}</code> })}</p>
      <p>
        <a href="/">{say('error.toFront')}</a>
      </p>
    </div>
  )
}

interface ForbiddenViewProps {
  readonly role: Role | null
  readonly needsOffice: boolean
}

export const ForbiddenView: FC<ForbiddenViewProps> = ({ role, needsOffice }) => {
  const { say } = useTongue()
  const needed =
    role === null ? say('error.nobodyMay') : say('error.takesRole', { role: say(`role.${role}`) })
  return (
    <div class="notice-page">
      <p class="eyebrow">403</p>
      <h1>{say('error.forbidden')}</h1>
      <p class="lead">{needsOffice ? say('notes.needsOffice') : needed}</p>
      <p>
        <a href="/account">{say('error.yourAccount')}</a>
      </p>
    </div>
  )
}

/** Of another office's body. */
export const ForeignNoteView: FC = () => {
  const { say } = useTongue()
  return (
    <div class="notice-page">
      <p class="eyebrow">403</p>
      <h1>{say('error.forbidden')}</h1>
      <p class="lead">{say('notes.notYours')}</p>
      <p>
        <a href="/office">{say('notes.back')}</a>
      </p>
    </div>
  )
}

export const TooManyTriesView: FC<{ readonly seconds: number }> = ({ seconds }) => {
  const { say } = useTongue()
  return (
    <div class="notice-page">
      <p class="eyebrow">429</p>
      <h1>{say('error.tooMany')}</h1>
      <p class="lead">{say('error.wait', { count: Math.ceil(seconds / 60) })}</p>
    </div>
  )
}
