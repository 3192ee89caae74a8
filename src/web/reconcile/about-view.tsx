// How others use the register's names: what to type into OpenRefine, and what the answers mean.
import type { FC } from 'hono/jsx'
import {
  featureDescriptions,
  reconcileProperties,
  reconcileTypes,
} from '../../publish/reconcile/vocabulary.ts'
import { useTongue } from '../languages/use-tongue.ts'
import { batchSize, mostExtended } from './read-batch.ts'

const specification = 'https://reconciliation-api.github.io/specs/0.2/'

export const ReconcileAboutView: FC<{ readonly address: string }> = ({ address }) => {
  const { say, weave } = useTongue()
  const compared = reconcileProperties.filter(({ isCompared }) => isCompared).map(({ id }) => id)
  return (
    <article class="prose">
      <header class="page-head">
        <h1>{say('reconcile.title')}</h1>
        <p class="lead">{say('reconcile.lead')}</p>
      </header>
      <section aria-labelledby="openrefine">
        <h2 id="openrefine">{say('reconcile.openrefine')}</h2>
        <p>{weave('reconcile.howTo', { address: <code>{address}</code>, country: <code>country</code> })}</p>
        <p>
          {weave('reconcile.others', {
            spec: (words) => <a href={specification}>{words}</a>,
            batch: batchSize,
            extension: mostExtended,
          })}
        </p>
      </section>
      <section aria-labelledby="types">
        <h2 id="types">{say('reconcile.types')}</h2>
        <Meanings words={reconcileTypes.map(({ id, description }) => [id, description])} />
      </section>
      <section aria-labelledby="properties">
        <h2 id="properties">{say('reconcile.properties')}</h2>
        <p>{weave('reconcile.fetched', { compared: <code>{compared.join(', ')}</code> })}</p>
        <Meanings words={reconcileProperties.map(({ id, description }) => [id, description])} />
      </section>
      <section aria-labelledby="features">
        <h2 id="features">{say('reconcile.features')}</h2>
        <p>{say('reconcile.featuresText')}</p>
        <Meanings words={Object.entries(featureDescriptions)} anchor="feature" />
      </section>
    </article>
  )
}

interface MeaningsProps {
  readonly words: readonly (readonly [word: string, meaning: string])[]
  /** Begins the id of each word, where one can be linked to. */
  readonly anchor?: string
}

/** What keys of the service mean is told in English, as the keys are. */
const Meanings: FC<MeaningsProps> = ({ words, anchor }) => (
  <dl class="grades">
    {words.map(([word, meaning]) => (
      <div id={anchor === undefined ? undefined : `${anchor}-${word}`}>
        <dt>
          <code>{word}</code>
        </dt>
        <dd lang="en">{meaning}</dd>
      </div>
    ))}
  </dl>
)
