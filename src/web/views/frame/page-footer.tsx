// The foot of every page: what the register is, credits, the page as JSON, and the ways to say something oneself.
import type { FC } from 'hono/jsx'
import type { Account } from '../../../model/account.ts'
import { useTongue } from '../../languages/use-tongue.ts'

interface PageFooterProps {
  readonly twin: string | null
  readonly account: Account | null
  /** The page that readers may correct; null where there is nothing to correct. */
  readonly correctable: string | null
}

export const PageFooter: FC<PageFooterProps> = ({ twin, account, correctable }) => {
  const { say, weave } = useTongue()
  return (
    <footer class="colophon">
      <div class="frame colophon-row">
        <p>
          {weave('frame.motto', { name: (words) => <strong>{words}</strong> })}{' '}
          <a href="/about">{say('frame.howToRead')}</a> · <a href="/data">{say('frame.takeData')}</a>
        </p>
        <p>
          {weave('frame.names', {
            geonames: (words) => <a href="https://www.geonames.org/">{words}</a>,
            licence: (words) => <a href="https://creativecommons.org/licenses/by/4.0/">{words}</a>,
          })}
          {twin === null ? null : (
            <>
              {' '}
              <a class="twin" href={twin} rel="alternate" type="application/json">
                {say('frame.asJson')}
              </a>
            </>
          )}
        </p>
        <p>
          {correctable === null ? null : (
            <>
              <a href={`/contribute?about=${encodeURIComponent(correctable)}`} rel="nofollow">
                {say('frame.contribute')}
              </a>
              {' · '}
            </>
          )}
          {account === null ? (
            <a href="/account/sign-in">{say('frame.signIn')}</a>
          ) : (
            <a href="/account">{say('frame.yourAccount', { name: account.name })}</a>
          )}
        </p>
      </div>
    </footer>
  )
}
