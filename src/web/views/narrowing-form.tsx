// The form that narrows a list down: each choice with how many agreements it would leave.
import type { FC } from 'hono/jsx'
import { type ListOrder, listOrders } from '../../publish/search/list-order.ts'
import type { FacetOption } from '../../publish/search/present-facets.ts'
import type { GatheredList } from '../gather-list.ts'
import type { Narrowing, NarrowingKey } from '../narrowing.ts'

interface NarrowingFormProps {
  readonly action: string
  readonly narrowing: Narrowing
  readonly list: GatheredList
}

const orderWords: Readonly<Record<ListOrder, string>> = {
  newest: 'Newest first',
  oldest: 'Oldest first',
  proved: 'Best proved first',
}

export const NarrowingForm: FC<NarrowingFormProps> = ({ action, narrowing: { asked, words }, list }) => {
  const { facets, order } = list
  const told = (key: NarrowingKey) => asked.find((one) => one.key === key)?.value ?? ''
  const countries = asked.filter(({ key }) => key === 'country')
  return (
    <form class="narrowing" id="narrow" action={action} method="get" aria-labelledby="narrow-title">
      <h2 id="narrow-title">Narrow down</h2>
      {words === '' ? null : <input type="hidden" name="q" value={words} />}
      {told('party') === '' ? null : <input type="hidden" name="party" value={told('party')} />}
      {countries.map(({ value, words: name }, index) => (
        <Choice
          id={`country-${index}`}
          name="country"
          label={index === 0 ? 'Country' : 'And country'}
          options={[{ value, words: name, count: null, isChosen: true }]}
        />
      ))}
      {countries.length === 2 ? null : (
        <Choice
          id="country-next"
          name="country"
          label={countries.length === 0 ? 'Country' : 'And country'}
          options={facets.country}
        />
      )}
      <Choice name="instrument" label="Kind of paper" options={facets.instrument} />
      <Choice name="area" label="Area" options={facets.area} />
      <fieldset class="narrowing-years">
        <legend>First known day</legend>
        <Year name="fromYear" label="From" value={told('fromYear')} />
        <Year name="toYear" label="to" value={told('toYear')} />
        <Decades decades={facets.decade} />
      </fieldset>
      <Choice name="status" label="State" options={facets.status} />
      <Choice name="evidence" label="Who says so" options={facets.evidence} />
      <Choice name="source" label="Source" options={facets.source} />
      <div class="narrowing-field">
        <label for="narrow-sort">Order</label>
        <select class="ds-input" id="narrow-sort" name="sort">
          {listOrders.map((one) => (
            <option value={one === 'newest' ? '' : one} selected={one === order}>
              {orderWords[one]}
            </option>
          ))}
        </select>
      </div>
      <button class="ds-button" data-variant="primary" type="submit">
        Show
      </button>
    </form>
  )
}

interface ChoiceProps {
  readonly id?: string
  readonly name: NarrowingKey
  readonly label: string
  readonly options: readonly (Omit<FacetOption, 'count'> & { readonly count: number | null })[]
}

const Choice: FC<ChoiceProps> = ({ name, id = name, label, options }) =>
  options.length === 0 ? null : (
    <div class="narrowing-field">
      <label for={`narrow-${id}`}>{label}</label>
      <select class="ds-input" id={`narrow-${id}`} name={name}>
        <option value="">Any</option>
        {options.map(({ value, words, count, isChosen }) => (
          <option value={value} selected={isChosen}>
            {count === null ? words : `${words} (${count.toLocaleString('en')})`}
          </option>
        ))}
      </select>
    </div>
  )

const Year: FC<{ readonly name: NarrowingKey; readonly label: string; readonly value: string }> = ({
  name,
  label,
  value,
}) => (
  <>
    <label for={`narrow-${name}`}>{label}</label>
    <input
      class="ds-input"
      id={`narrow-${name}`}
      name={name}
      value={value}
      inputmode="numeric"
      pattern="[12][0-9]{3}"
      maxlength={4}
      title="A year, such as 1995"
      autocomplete="off"
    />
  </>
)

/** How many began in each ten years: what years are worth asking for. */
const Decades: FC<{ readonly decades: readonly FacetOption[] }> = ({ decades }) => {
  const most = Math.max(1, ...decades.map(({ count }) => count))
  return decades.length < 2 ? null : (
    <ol class="decades" aria-label="Agreements by the decade in which they began">
      {decades.map(({ words, count }) => (
        <li>
          <span class="decade">{words}</span>
          <meter class="decade-bar" min={0} max={most} value={count} aria-hidden="true" />
          <span class="count">{count.toLocaleString('en')}</span>
        </li>
      ))}
    </ol>
  )
}
