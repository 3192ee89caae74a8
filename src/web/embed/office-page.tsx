// /embed: where an office picks a body and its own colours, sees the frame, and takes the words that put it into its page.
import type { FC } from 'hono/jsx'
import type { PartyId } from '../../model/ids.ts'
import {
  type ColourKey,
  type Colours,
  colourKeys,
  type FaintColour,
  faintColours,
  leastContrast,
} from '../../publish/embed/colours.ts'
import {
  type EmbedShow,
  embedAddress,
  embedHeight,
  embedShows,
  embedSnippet,
} from '../../publish/embed/embed-frame.ts'
import { partyPath } from '../../publish/paths.ts'
import { isCountryCode } from '../../publish/phrase/name-country.ts'
import { linkCountry } from '../../publish/present/present-country-pair.ts'
import { answer } from '../answers/answer.tsx'
import { pathIn } from '../languages/language-path.ts'
import { useTongue } from '../languages/use-tongue.ts'
import { originOf } from '../open-data/origin-of.ts'
import type { SiteContext } from '../site.ts'
import { Choice, Field, FormNotice, Submit } from '../views/parts/field.tsx'
import { readColours, readShow } from './read-frame.ts'

const longestName = 200

export async function officePage(c: SiteContext) {
  const { tongue } = c.var
  const words = (c.req.query('party') ?? '').trim().slice(0, longestName)
  const country = countryIn(c)
  const shown = country ?? (words === '' ? null : await partyCalled(c, words))
  const show = readShow(c)
  const colours = readColours(c)
  const faint = faintColours(colours)
  const origin = originOf(c)
  const frame =
    shown === null || faint.length > 0
      ? null
      : {
          address: `${origin}${pathIn(tongue.language, embedAddress({ page: shown.path, show, colours }))}`,
          title: tongue.say('embed.frameTitle', { party: shown.name }),
          width: '100%',
          height: embedHeight(show),
        }
  const snippet = frame === null ? null : embedSnippet(frame)
  const page = shown === null ? null : `${origin}${pathIn(tongue.language, shown.path)}`
  const party = country === null ? (shown?.id ?? null) : null
  return answer(c, {
    title: tongue.say('embed.title'),
    description: tongue.say('embed.lead'),
    body: <OfficeView {...{ words, country, shown, show, colours, faint, frame, snippet, page }} />,
    twin: {
      party,
      country: country?.id ?? null,
      show,
      colours,
      faint,
      address: frame?.address ?? null,
      snippet,
    },
  })
}

/** Whose agreements the frame shows. */
interface Shown {
  readonly id: string
  readonly name: string
  readonly path: string
}

function countryIn(c: SiteContext): Shown | null {
  const code = c.req.query('country') ?? ''
  return isCountryCode(code) ? { id: code, ...linkCountry(code, c.var.tongue) } : null
}

/** By its id, or else the first that bears the name. */
async function partyCalled(c: SiteContext, words: string): Promise<Shown | null> {
  const { parties } = c.var.store
  const party = (await parties.get(words as PartyId)) ?? (await parties.search(words, 1))[0]
  return party === undefined ? null : { id: party.id, name: party.name, path: partyPath(party.id) }
}

interface OfficeViewProps {
  readonly words: string
  /** Where a country is shown. */
  readonly country: Shown | null
  readonly shown: Shown | null
  readonly show: EmbedShow
  readonly colours: Colours
  readonly faint: readonly FaintColour[]
  readonly frame: { readonly address: string; readonly title: string; readonly height: number } | null
  readonly snippet: string | null
  /** Address of the page whose agreements are shown. */
  readonly page: string | null
}

const OfficeView: FC<OfficeViewProps> = (props) => {
  const { words, country, shown, show, colours, faint, frame, snippet, page } = props
  const { say, weave } = useTongue()
  return (
    <div class="form-page embedding">
      <header class="page-head">
        <h1>{say('embed.title')}</h1>
        <p class="lead">{say('embed.lead')}</p>
      </header>
      <form class="form" action="/embed" method="get">
        {country === null ? (
          <Field
            name="party"
            label={say('embed.body')}
            value={shown?.name ?? words}
            isRequired
            maxlength={longestName}
            error={words !== '' && shown === null ? say('embed.noBody', { words }) : null}
          />
        ) : (
          <p>
            <input type="hidden" name="country" value={country.id} />
            {say('embed.ofCountry', { country: country.name })}
          </p>
        )}
        <Choice
          name="show"
          label={say('embed.show')}
          value={show}
          options={embedShows.map((value) => ({ value, label: say(`embed.${value}`) }))}
        />
        <div class="colours">
          {colourKeys.map((key) => (
            <Colour name={key} value={colours[key]} />
          ))}
        </div>
        {faint.map(({ key, ratio }) => (
          <FormNotice
            isFault
            words={say(key === 'ink' ? 'embed.faintInk' : 'embed.faintAccent', {
              ratio,
              least: String(leastContrast),
            })}
          />
        ))}
        <Submit isQuiet={snippet !== null}>{say('embed.preview')}</Submit>
      </form>
      {frame === null || snippet === null ? null : (
        <>
          <section aria-labelledby="snippet">
            <h2 id="snippet">{say('embed.snippet')}</h2>
            <textarea class="ds-input snippet" readonly rows={4} aria-labelledby="snippet">
              {snippet}
            </textarea>
            <p>{weave('embed.oEmbed', { address: <code>{page ?? ''}</code> })}</p>
          </section>
          <section aria-labelledby="looks">
            <h2 id="looks">{say('embed.looks')}</h2>
            <iframe
              class="embed-preview"
              src={new URL(frame.address).pathname + new URL(frame.address).search}
              title={frame.title}
              height={frame.height}
              loading="lazy"
            />
          </section>
        </>
      )}
    </div>
  )
}

const Colour: FC<{ readonly name: ColourKey; readonly value: string }> = ({ name, value }) => {
  const { say } = useTongue()
  return (
    <p class="field">
      <label for={`field-${name}`}>{say(`embed.${name}`)}</label>
      <input type="color" id={`field-${name}`} name={name} value={value} />
    </p>
  )
}
