// The terms of the register: schemes of concepts and properties, each at an anchor that linked data points to.
import type { FC } from 'hono/jsx'
import type { Concept, ConceptScheme } from '../../publish/exports/own-terms.ts'
import type { Language } from '../../wording/languages.ts'
import { useTongue } from '../languages/use-tongue.ts'

interface TermsViewProps {
  readonly schemes: readonly ConceptScheme[]
  readonly properties: readonly { readonly name: string; readonly meaning: string }[]
}

export const TermsView: FC<TermsViewProps> = ({ schemes, properties }) => {
  const { say, weave, language } = useTongue()
  return (
    <article class="prose">
      <header class="page-head">
        <h1>{say('terms.title')}</h1>
        <p class="lead">
          {weave('terms.lead', {
            data: (words) => <a href="/data">{words}</a>,
            hash: <code>#</code>,
          })}
        </p>
      </header>
      {schemes.map((scheme) => (
        <section aria-labelledby={scheme.anchor}>
          <h2 id={scheme.anchor}>{say(`terms.${scheme.anchor}`)}</h2>
          <dl class="terms">
            {scheme.concepts.map(({ anchor, labels, scope }) => (
              <div id={anchor}>
                <dt>
                  {labelIn(language, labels)} <code>{anchor}</code>
                </dt>
                {scope === null ? null : <dd lang="en">{scope}</dd>}
                {labels.length < 2 ? null : (
                  <dd class="quiet">
                    {labels
                      .filter((label) => label.language !== language)
                      .map((label, index) => (
                        <>
                          {index === 0 ? null : ' · '}
                          <span lang={label.language}>{label.text}</span>
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
        <h2 id="properties">{say('terms.properties')}</h2>
        <dl class="terms">
          {properties.map(({ name, meaning }) => (
            <div id={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd lang="en">{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
    </article>
  )
}

function labelIn(language: Language, labels: Concept['labels']): string | undefined {
  return labels.find((label) => label.language === language)?.text ?? labels[0]?.text
}
