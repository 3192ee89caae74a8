// /api: what programs can ask, printed from the description that they read themselves.
import type { FC } from 'hono/jsx'
import { answer } from '../answers/answer.tsx'
import { useTongue } from '../languages/use-tongue.ts'
import type { SiteContext } from '../site.ts'
import { apiBase, apiRoutes, describeApi } from './api-routes.ts'
import { describeOperations, type OperationGroup, type OperationView } from './describe-operations.ts'

const name = 'API'
const groups = describeOperations(describeApi(apiRoutes()))
const description = `${apiBase}/openapi.json`

export function referencePage(c: SiteContext) {
  return answer(c, {
    title: name,
    description: c.var.tongue.say('api.description'),
    body: <ReferenceView groups={groups} />,
    twin: { base: apiBase, description, next: null },
  })
}

/** What the operations are and take is told in English alone, in the description itself. */
const ReferenceView: FC<{ readonly groups: readonly OperationGroup[] }> = ({ groups }) => {
  const { say, weave } = useTongue()
  return (
    <>
      <header class="page-head">
        <h1>{name}</h1>
        <p class="lead">{say('api.lead')}</p>
        <p>
          {weave('api.base', {
            base: <code>{apiBase}</code>,
            description: (
              <a href={description}>
                <code>openapi.json</code>
              </a>
            ),
          })}
        </p>
        <p class="section-note">
          {weave('api.lists', {
            next: <code>next</code>,
            problem: <code>application/problem+json</code>,
            etag: <code>ETag</code>,
            remaining: <code>RateLimit-Remaining</code>,
          })}
        </p>
      </header>
      {groups.map(({ tag, operations }) => (
        <section lang="en" aria-labelledby={tag.toLowerCase()}>
          <h2 id={tag.toLowerCase()}>{tag}</h2>
          {operations.map((operation) => (
            <OperationSection operation={operation} />
          ))}
        </section>
      ))}
    </>
  )
}

const OperationSection: FC<{ readonly operation: OperationView }> = ({ operation }) => {
  const { say, language } = useTongue()
  return (
    <article class="operation">
      <h3>
        <code>GET {operation.path}</code>
      </h3>
      <p>{operation.summary}.</p>
      {operation.parameters.length === 0 ? null : (
        <dl class="parameters">
          {operation.parameters.map(({ name, isRequired, description: words, values }) => (
            <div>
              <dt>
                <code>{name}</code>
                {isRequired ? (
                  <span class="quiet" lang={language}>
                    {' '}
                    {say('api.needed')}
                  </span>
                ) : null}
              </dt>
              <dd>
                {words}{' '}
                {values.length === 0 ? null : (
                  <span class="quiet" lang={language}>
                    {say('api.oneOf', { values: values.join(', ') })}
                  </span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p class="quiet" lang={language}>
        {say('api.answers', {
          schema: operation.answer.schema ?? say('api.anObject'),
          keys: operation.answer.keys.join(', '),
        })}
      </p>
    </article>
  )
}
