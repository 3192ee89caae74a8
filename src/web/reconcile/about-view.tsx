// How others use the register's names: what to type into OpenRefine, and what the answers mean.
import type { FC } from 'hono/jsx'
import {
  featureDescriptions,
  reconcileProperties,
  reconcileTypes,
} from '../../publish/reconcile/vocabulary.ts'
import { batchSize, mostExtended } from './read-batch.ts'

export const ReconcileAboutView: FC<{ readonly address: string }> = ({ address }) => (
  <article class="prose">
    <header class="page-head">
      <h1>Names for others</h1>
      <p class="lead">
        Whoever has a list of towns, regions or states can find out here which body each name means, in any
        spelling and script.
      </p>
    </header>
    <section aria-labelledby="openrefine">
      <h2 id="openrefine">With OpenRefine</h2>
      <p>
        Reconcile a column, add a standard service, and give it this address: <code>{address}</code>. A column
        of countries told as the property <code>country</code> makes the matches surer. Afterwards columns can
        be added from the matches.
      </p>
      <p>
        Any other client of the{' '}
        <a href="https://reconciliation-api.github.io/specs/0.2/">Reconciliation Service API 0.2</a> works
        too. One batch may hold {batchSize} names, one extension {mostExtended} bodies.
      </p>
    </section>
    <section aria-labelledby="types">
      <h2 id="types">Types</h2>
      <Meanings words={reconcileTypes.map(({ id, description }) => [id, description])} />
    </section>
    <section aria-labelledby="properties">
      <h2 id="properties">Properties</h2>
      <p>
        All can be fetched;{' '}
        {reconcileProperties
          .filter(({ isCompared }) => isCompared)
          .map(({ id }) => id)
          .join(', ')}{' '}
        narrow a search too.
      </p>
      <Meanings words={reconcileProperties.map(({ id, description }) => [id, description])} />
    </section>
    <section aria-labelledby="features">
      <h2 id="features">Features of a score</h2>
      <p>
        Each candidate has a score from 0 to 100 and the reasons for it, each from 0 to 1. A candidate is a
        match where no other is nearly as likely and nothing of the question was doubtful.
      </p>
      <Meanings words={Object.entries(featureDescriptions)} anchor="feature" />
    </section>
  </article>
)

interface MeaningsProps {
  readonly words: readonly (readonly [word: string, meaning: string])[]
  /** Begins the id of each word, where one can be linked to. */
  readonly anchor?: string
}

const Meanings: FC<MeaningsProps> = ({ words, anchor }) => (
  <dl class="grades">
    {words.map(([word, meaning]) => (
      <div id={anchor === undefined ? undefined : `${anchor}-${word}`}>
        <dt>
          <code>{word}</code>
        </dt>
        <dd>{meaning}</dd>
      </div>
    ))}
  </dl>
)
