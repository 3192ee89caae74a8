// The terms of the register: schemes of concepts and properties, each at an anchor that linked data points to.
import type { FC } from 'hono/jsx'
import type { ConceptScheme } from '../../publish/exports/own-terms.ts'

interface TermsViewProps {
  readonly schemes: readonly ConceptScheme[]
  readonly properties: readonly { readonly name: string; readonly meaning: string }[]
}

export const TermsView: FC<TermsViewProps> = ({ schemes, properties }) => (
  <article class="prose">
    <header class="page-head">
      <h1>Terms</h1>
      <p class="lead">
        The words of the <a href="/data">linked data</a>. Each has an address: this page’s, with{' '}
        <code>#</code> and the term behind it.
      </p>
    </header>
    {schemes.map((scheme) => (
      <section aria-labelledby={scheme.anchor}>
        <h2 id={scheme.anchor}>{scheme.title}</h2>
        <dl class="terms">
          {scheme.concepts.map(({ anchor, labels, scope }) => (
            <div id={anchor}>
              <dt>
                {labels[0]?.text} <code>{anchor}</code>
              </dt>
              {scope === null ? null : <dd>{scope}</dd>}
              {labels.length < 2 ? null : (
                <dd class="quiet">
                  {labels.slice(1).map(({ text, language }, index) => (
                    <>
                      {index === 0 ? null : ' · '}
                      <span lang={language}>{text}</span>
                    </>
                  ))}
                </dd>
              )}
            </div>
          ))}
        </dl>
      </section>
    ))}
    <section aria-labelledby="properties">
      <h2 id="properties">Properties</h2>
      <dl class="terms">
        {properties.map(({ name, meaning }) => (
          <div id={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  </article>
)
