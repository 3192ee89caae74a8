// The network that moves, as it stands before its script fills it; the script shows it once it can draw.
import type { FC } from 'hono/jsx'
import { pathIn } from '../language-path.ts'
import { useTongue } from '../use-tongue.ts'

/** `chain`: the bodies from one to the other that a reader has asked for. */
export const NetworkExplorer: FC<{ readonly chain: readonly string[] }> = ({ chain }) => {
  const { say, language } = useTongue()
  return (
    <section
      class="explorer"
      id="network-explorer"
      aria-label={say('explore.toMove')}
      hidden
      data-graph="/network/graph"
      data-chain={chain.join(' ')}
      data-bodies={pathIn(language, '/parties/')}
    >
      <div class="explorer-stage">
        <div class="explorer-ground" data-label={say('explore.keys')} />
        <div class="explorer-buttons">
          <button type="button" data-zoom="in" aria-label={say('map.enlarge')}>
            +
          </button>
          <button type="button" data-zoom="out" aria-label={say('map.shrink')}>
            −
          </button>
          <button type="button" data-zoom="all" aria-label={say('map.showAll')}>
            ⤢
          </button>
        </div>
      </div>
      <div class="explorer-side">
        <p class="explorer-find">
          <label for="network-find">{say('explore.find')}</label>
          <input class="ds-input" id="network-find" type="search" list="network-names" autocomplete="off" />
          <datalist id="network-names" />
        </p>
        <p class="explorer-find">
          <label for="network-colour">{say('explore.colour')}</label>
          <select class="ds-input" id="network-colour">
            <option value="community">{say('explore.byCommunity')}</option>
            <option value="country">{say('explore.byCountry')}</option>
          </select>
        </p>
        <ul
          class="explorer-legend"
          data-others={say('explore.others')}
          data-community={say('explore.community', { number: '{number}' })}
        />
        <article class="explorer-card" id="network-card" tabindex={-1} hidden>
          <p class="explorer-name name" />
          <p
            class="explorer-told quiet"
            data-words={say('map.partners', { country: '{country}', partners: '{partners}' })}
          />
          <ul />
          <button type="button" class="ds-button" data-variant="tertiary" data-size="sm">
            {say('map.close')}
          </button>
        </article>
        <p class="explorer-save">
          <span>{say('explore.save')}</span>{' '}
          {(['svg', 'png', 'csv', 'gexf'] as const).map((format) => (
            <button type="button" class="ds-button" data-variant="tertiary" data-size="sm" data-save={format}>
              {format.toUpperCase()}
            </button>
          ))}
        </p>
      </div>
    </section>
  )
}
