// The form that narrows a list down: each choice with how many agreements it would leave.
import type { FC } from 'hono/jsx'
import { listOrders } from '../../../publish/search/list-order.ts'
import type { FacetOption } from '../../../publish/search/present-facets.ts'
import type { Narrowing, NarrowingKey } from '../../asked/narrowing.ts'
import type { GatheredList } from '../../gather/gather-list.ts'
import { useTongue } from '../../languages/use-tongue.ts'

interface NarrowingFormProps {
  readonly action: string
  readonly narrowing: Narrowing
  readonly list: GatheredList
}

export const NarrowingForm: FC<NarrowingFormProps> = ({ action, narrowing: { asked, words }, list }) => {
  const { say } = useTongue()
  const { facets, order } = list
  const told = (key: NarrowingKey) => asked.find((one) => one.key === key)?.value ?? ''
  const countries = asked.filter(({ key }) => key === 'country')
  return (
    <form class="narrowing" id="narrow" action={action} method="get" aria-labelledby="narrow-title">
      <h2 id="narrow-title">{say('narrow.title')}</h2>
      {words === '' ? null : <input type="hidden" name="q" value={words} />}
      {told('party') === '' ? null : <input type="hidden" name="party" value={told('party')} />}
      {countries.map(({ value, words: name }, index) => (
        <Choice
          id={`country-${index}`}
          name="country"
          label={say(index === 0 ? 'narrow.country' : 'narrow.andCountry')}
          options={[{ value, words: name, count: null, isChosen: true }]}
        />
      ))}
      {countries.length === 2 ? null : (
        <Choice
          id="country-next"
          name="country"
          label={say(countries.length === 0 ? 'narrow.country' : 'narrow.andCountry')}
          options={facets.country}
        />
      )}
      <Choice name="instrument" label={say('narrow.instrument')} options={facets.instrument} />
      <Choice name="area" label={say('narrow.area')} options={facets.area} />
      <fieldset class="narrowing-years">
        <legend>{say('narrow.years')}</legend>
        <Year name="fromYear" label={say('narrow.from')} value={told('fromYear')} />
        <Year name="toYear" label={say('narrow.to')} value={told('toYear')} />
        <Decades decades={facets.decade} />
      </fieldset>
      <Choice name="status" label={say('narrow.status')} options={facets.status} />
      <Choice name="evidence" label={say('narrow.evidence')} options={facets.evidence} />
      <Choice name="source" label={say('narrow.source')} options={facets.source} />
      <div class="narrowing-field">
        <label for="narrow-sort">{say('narrow.order')}</label>
        <select class="ds-input" id="narrow-sort" name="sort">
          {listOrders.map((one) => (
            <option value={one === 'newest' ? '' : one} selected={one === order}>
              {say(`narrow.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <button class="ds-button" data-variant="primary" type="submit">
        {say('narrow.show')}
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

const Choice: FC<ChoiceProps> = ({ name, id = name, label, options }) => {
  const { say, number } = useTongue()
  return options.length === 0 ? null : (
    <div class="narrowing-field">
      <label for={`narrow-${id}`}>{label}</label>
      <select class="ds-input" id={`narrow-${id}`} name={name}>
        <option value="">{say('narrow.any')}</option>
        {options.map(({ value, words, count, isChosen }) => (
          <option value={value} selected={isChosen}>
            {count === null ? words : `${words} (${number(count)})`}
          </option>
        ))}
      </select>
    </div>
  )
}

const Year: FC<{ readonly name: NarrowingKey; readonly label: string; readonly value: string }> = ({
  name,
  label,
  value,
}) => {
  const { say } = useTongue()
  return (
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
        title={say('narrow.yearHint')}
        autocomplete="off"
      />
    </>
  )
}

/** How many began in each ten years: what years are worth asking for. */
const Decades: FC<{ readonly decades: readonly FacetOption[] }> = ({ decades }) => {
  const { say, number } = useTongue()
  const most = Math.max(1, ...decades.map(({ count }) => count))
  return decades.length < 2 ? null : (
    <ol class="decades" aria-label={say('narrow.decades')}>
      {decades.map(({ words, count }) => (
        <li>
          <span class="decade">{words}</span>
          <meter class="decade-bar" min={0} max={most} value={count} aria-hidden="true" />
          <span class="count">{number(count)}</span>
        </li>
      ))}
    </ol>
  )
}
