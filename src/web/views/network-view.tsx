// The network: the question how two bodies are tied, its answer step by step; and whom a body might twin with.
import type { FC } from 'hono/jsx'
import type { Party } from '../../model/party.ts'
import type { PathView } from '../../publish/network/present-path.ts'
import type { SuggestionLine } from '../../publish/network/present-suggestions.ts'
import type { PartyLine } from '../../publish/party-line.ts'

/** What a reader wrote, whom it was taken for, and who else bears the name. */
export interface Asked {
  readonly words: string
  readonly party: Party | null
  readonly namesakes: readonly PartyLine[]
}

interface NetworkViewProps {
  readonly from: Asked
  readonly to: Asked
  readonly path: PathView | null
  readonly bodies: number
  readonly ties: number
}

export const NetworkView: FC<NetworkViewProps> = ({ from, to, path, bodies, ties }) => (
  <>
    <header class="page-head">
      <h1>How are they tied?</h1>
      <p class="lead">
        {bodies.toLocaleString('en')} bodies and {ties.toLocaleString('en')} ties between them. Name two
        bodies, and the register tells the shortest chain of partners from one to the other.
      </p>
    </header>
    <form class="path-form" action="/network" method="get">
      <BodyField name="from" label="From" words={from.words} />
      <BodyField name="to" label="To" words={to.words} />
      <button class="ds-button" type="submit">
        Find the chain
      </button>
    </form>
    <Answer from={from} to={to} path={path} />
    <p class="section-note">
      What the whole network is like stands in the <a href="/statistics#network">statistics</a>.
    </p>
  </>
)

const BodyField: FC<{ readonly name: string; readonly label: string; readonly words: string }> = (props) => (
  <p>
    <label for={props.name}>{props.label}</label>
    <input
      class="ds-input"
      id={props.name}
      name={props.name}
      value={props.words}
      maxlength={200}
      required
      autocomplete="off"
    />
  </p>
)

const Answer: FC<Pick<NetworkViewProps, 'from' | 'to' | 'path'>> = ({ from, to, path }) => {
  if (from.words === '' || to.words === '') return null
  const unknown = [from, to].filter(({ party }) => party === null)
  if (unknown.length > 0) {
    return (
      <p class="quiet" role="status">
        No body of the register is called {unknown.map(({ words }) => `“${words}”`).join(' or ')}.
      </p>
    )
  }
  return (
    <section aria-labelledby="chain">
      <h2 id="chain">{path === null ? 'Not tied' : path.sentence}</h2>
      {path === null ? (
        <p>
          No chain of ties leads from {from.party?.name} to {to.party?.name}, as far as sources were read.
        </p>
      ) : (
        <Chain path={path} />
      )}
      <Namesakes asked={from} field="from" other={`to=${to.party?.id}`} />
      <Namesakes asked={to} field="to" other={`from=${from.party?.id}`} />
    </section>
  )
}

const Chain: FC<{ readonly path: PathView }> = ({ path }) => (
  <>
    <ol class="chain">
      <li>
        <Body party={path.from} />
      </li>
      {path.steps.map(({ party, by }) => (
        <li>
          <ul class="chain-ties">
            {by.map(({ path: agreement, instrument, day }) => (
              <li>
                <a href={agreement}>{instrument}</a>
                {day === null ? null : <span class="quiet"> {day.words}</span>}
              </li>
            ))}
          </ul>
          <Body party={party} />
        </li>
      ))}
    </ol>
    {path.chains > 1 ? (
      <p class="quiet">{(path.chains - 1).toLocaleString('en')} other chains are as short.</p>
    ) : null}
  </>
)

const Body: FC<{ readonly party: PartyLine }> = ({ party }) => (
  <span class="chain-body">
    <a class="name" href={party.path}>
      {party.name}
    </a>
    {party.countryName === null ? null : <span class="quiet"> {party.countryName}</span>}
  </span>
)

const Namesakes: FC<{ readonly asked: Asked; readonly field: string; readonly other: string }> = (props) => {
  const { asked, field, other } = props
  if (asked.namesakes.length === 0) return null
  return (
    <p class="section-note">
      “{asked.words}” was taken for {asked.party?.name}. Or did you mean{' '}
      {asked.namesakes.map((one, index) => (
        <>
          {index === 0 ? '' : ', '}
          <a href={`/network?${field}=${one.id}&${other}`}>
            {one.name}
            {one.countryName === null ? '' : ` (${one.kind.toLowerCase()}, ${one.countryName})`}
          </a>
        </>
      ))}
      ?
    </p>
  )
}

interface SuggestionsViewProps {
  readonly party: PartyLine
  readonly suggestions: readonly SuggestionLine[]
}

export const SuggestionsView: FC<SuggestionsViewProps> = ({ party, suggestions }) => (
  <>
    <header class="page-head">
      <p class="eyebrow">Whom might it twin with?</p>
      <h1>
        <a href={party.path}>{party.name}</a>
      </h1>
      <p class="lead">
        Bodies abroad that share partners with {party.name} and are not tied with it, the likeliest first. A
        suggestion by figures alone: people decide.
      </p>
    </header>
    {suggestions.length === 0 ? (
      <p class="quiet">Nothing to suggest: its partners have no partners abroad that it lacks.</p>
    ) : null}
    <ol class="suggested">
      {suggestions.map(({ party: other, reasons }) => (
        <li>
          <Body party={other} />
          <p class="quiet">{reasons.map(({ words }) => words).join('; ')}.</p>
        </li>
      ))}
    </ol>
  </>
)
