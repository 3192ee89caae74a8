// The network: the question how two bodies are tied, its answer step by step; and whom a body might twin with.
import type { FC } from 'hono/jsx'
import type { Party } from '../../model/party.ts'
import type { PathView } from '../../publish/network/present-path.ts'
import type { SuggestionLine } from '../../publish/network/present-suggestions.ts'
import type { PartyLine } from '../../publish/present/party-line.ts'
import { inSentence } from '../../wording/in-sentence.ts'
import { useTongue } from '../languages/use-tongue.ts'
import { MostTied, type TiedBody } from './parts/most-tied.tsx'
import { NetworkExplorer } from './parts/network-explorer.tsx'

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
  readonly mostTied: readonly TiedBody[]
}

export const NetworkView: FC<NetworkViewProps> = ({ from, to, path, bodies, ties, mostTied }) => {
  const { say, weave } = useTongue()
  return (
    <>
      <header class="page-head">
        <h1>{say('network.heading')}</h1>
        <p class="lead">{say('network.lead', { bodies, ties })}</p>
      </header>
      <form class="path-form" action="/network" method="get">
        <BodyField name="from" label={say('network.from')} words={from.words} />
        <BodyField name="to" label={say('network.to')} words={to.words} />
        <button class="ds-button" type="submit">
          {say('network.find')}
        </button>
      </form>
      <Answer from={from} to={to} path={path} />
      <NetworkExplorer
        chain={path === null ? [] : [path.from.id, ...path.steps.map(({ party }) => party.id)]}
      />
      <MostTied bodies={mostTied} />
      <p class="section-note">
        {weave('network.toStatistics', {
          statistics: (words) => <a href="/statistics#network">{words}</a>,
        })}
      </p>
    </>
  )
}

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
  const { say, list } = useTongue()
  if (from.words === '' || to.words === '') return null
  const unknown = [from, to].filter(({ party }) => party === null)
  if (unknown.length > 0) {
    return (
      <p class="quiet" role="status">
        {say('network.unknown', {
          words: list(
            unknown.map(({ words }) => say('narrow.words', { words })),
            'or',
          ),
        })}
      </p>
    )
  }
  return (
    <section aria-labelledby="chain">
      <h2 id="chain">{path === null ? say('network.notTied') : path.sentence}</h2>
      {path === null ? (
        <p>{say('network.noChain', { from: from.party?.name ?? '', to: to.party?.name ?? '' })}</p>
      ) : (
        <Chain path={path} />
      )}
      <Namesakes asked={from} field="from" other={`to=${to.party?.id}`} />
      <Namesakes asked={to} field="to" other={`from=${from.party?.id}`} />
    </section>
  )
}

const Chain: FC<{ readonly path: PathView }> = ({ path }) => {
  const { say } = useTongue()
  return (
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
      {path.chains > 1 ? <p class="quiet">{say('network.otherChains', { count: path.chains - 1 })}</p> : null}
    </>
  )
}

const Body: FC<{ readonly party: PartyLine }> = ({ party }) => (
  <span class="chain-body">
    <a class="name" href={party.path}>
      {party.name}
    </a>
    {party.countryName === null ? null : <span class="quiet"> {party.countryName}</span>}
  </span>
)

const Namesakes: FC<{ readonly asked: Asked; readonly field: string; readonly other: string }> = (props) => {
  const tongue = useTongue()
  const { asked, field, other } = props
  if (asked.namesakes.length === 0) return null
  const others = asked.namesakes.map((one, index) => (
    <>
      {index === 0 ? '' : ', '}
      <a href={`/network?${field}=${one.id}&${other}`}>
        {one.name}
        {one.countryName === null ? '' : ` (${inSentence(one.kind, tongue)}, ${one.countryName})`}
      </a>
    </>
  ))
  return (
    <p class="section-note">
      {tongue.weave('network.meant', {
        words: asked.words,
        name: asked.party?.name ?? '',
        others: <>{others}</>,
      })}
    </p>
  )
}

interface SuggestionsViewProps {
  readonly party: PartyLine
  readonly suggestions: readonly SuggestionLine[]
}

export const SuggestionsView: FC<SuggestionsViewProps> = ({ party, suggestions }) => {
  const { say } = useTongue()
  return (
    <>
      <header class="page-head">
        <p class="eyebrow">{say('party.suggestions')}</p>
        <h1>
          <a href={party.path}>{party.name}</a>
        </h1>
        <p class="lead">{say('network.partnersLead', { name: party.name })}</p>
      </header>
      {suggestions.length === 0 ? <p class="quiet">{say('network.nothing')}</p> : null}
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
}
