// The agreements that were read of a source, a line each, with the way to their words.
import type { FC } from 'hono/jsx'
import { useTongue } from '../languages/use-tongue.ts'
import type { ReadLine } from './present-reading.ts'

interface ReadRecordsProps {
  readonly records: readonly ReadLine[]
  /** In which the source speaks. */
  readonly language: string
}

export const ReadRecords: FC<ReadRecordsProps> = ({ records, language }) => {
  const { say } = useTongue()
  return (
    <section aria-labelledby="records">
      <h2 id="records">{say('adding.says')}</h2>
      {records.length === 0 ? (
        <p>{say('adding.nothing')}</p>
      ) : (
        <section class="table-scroll" tabindex={0} aria-label={say('adding.caption')}>
          <table class="ds-table">
            <thead>
              <tr>
                <th scope="col">{say('adding.with')}</th>
                <th scope="col">{say('field.instrument')}</th>
                <th scope="col">{say('adding.when')}</th>
                <th scope="col">{say('narrow.status')}</th>
                <th scope="col">{say('adding.words')}</th>
              </tr>
            </thead>
            <tbody>
              {records.map(({ partners, instrument, dates, status, anchor }) => (
                <tr>
                  <td>
                    {partners.map(({ name, isKnown, asWritten }) => (
                      <div>
                        <span class="name">{name}</span>
                        {isKnown ? null : <span class="quiet"> {say('adding.nobody')}</span>}
                        {name.startsWith(asWritten) ? null : (
                          <span class="quiet" lang={language}>
                            {' '}
                            “{asWritten}”
                          </span>
                        )}
                      </div>
                    ))}
                  </td>
                  <td>{instrument}</td>
                  <td>
                    {dates.map((date) => (
                      <div class="day">{date}</div>
                    ))}
                  </td>
                  <td>{status}</td>
                  <td>
                    <a
                      href={`#${anchor}`}
                      aria-label={say('adding.wordsOf', { name: partners[0]?.name ?? instrument })}
                    >
                      {say('adding.show')}
                    </a>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  )
}
