// /api: what programs can ask, printed from the description that they read themselves.
import type { FC } from 'hono/jsx'
import { answer } from '../answer.tsx'
import type { SiteContext } from '../site.ts'
import { apiBase, apiRoutes, describeApi } from './api-routes.ts'
import { describeOperations, type OperationGroup, type OperationView } from './describe-operations.ts'

const groups = describeOperations(describeApi(apiRoutes()))
const description = `${apiBase}/openapi.json`

export function referencePage(c: SiteContext) {
  return answer(c, {
    title: 'API',
    description: 'The register for programs: what can be asked, and what is answered.',
    body: <ReferenceView groups={groups} />,
    twin: { base: apiBase, description, next: null },
  })
}

const ReferenceView: FC<{ readonly groups: readonly OperationGroup[] }> = ({ groups }) => (
  <>
    <header class="page-head">
      <h1>API</h1>
      <p class="lead">The register for programs. Read only, no key, from any page.</p>
      <p>
        Everything below begins with <code>{apiBase}</code>. The same for machines, as OpenAPI 3.1:{' '}
        <a href={description}>openapi.json</a>.
      </p>
      <p class="section-note">
        Lists come in parts: follow <code>next</code> as it stands. Errors are{' '}
        <code>application/problem+json</code> with the id of the request. Answers have an <code>ETag</code>.
        How many questions are left in this minute stands in <code>RateLimit-Remaining</code>.
      </p>
    </header>
    {groups.map(({ tag, operations }) => (
      <section aria-labelledby={tag.toLowerCase()}>
        <h2 id={tag.toLowerCase()}>{tag}</h2>
        {operations.map((operation) => (
          <OperationSection operation={operation} />
        ))}
      </section>
    ))}
  </>
)

const OperationSection: FC<{ readonly operation: OperationView }> = ({ operation }) => (
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
              {isRequired ? <span class="quiet"> needed</span> : null}
            </dt>
            <dd>
              {words} {values.length === 0 ? null : <span class="quiet">One of {values.join(', ')}.</span>}
            </dd>
          </div>
        ))}
      </dl>
    )}
    <p class="quiet">
      Answers {operation.answer.schema === null ? 'an object' : operation.answer.schema}:{' '}
      {operation.answer.keys.join(', ')}
    </p>
  </article>
)
