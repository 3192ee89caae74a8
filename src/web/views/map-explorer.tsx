// The map that moves, as it stands before its script fills it; the script shows it once it can draw.
import type { FC } from 'hono/jsx'
import { pathIn } from '../language-path.ts'
import { useTongue } from '../use-tongue.ts'

interface MapExplorerProps {
  readonly files: { readonly land: string; readonly ties: string }
}

export const MapExplorer: FC<MapExplorerProps> = ({ files }) => {
  const { say, language } = useTongue()
  return (
    <section
      class="explorer"
      id="map-explorer"
      aria-label={say('map.toMove')}
      hidden
      data-land={files.land}
      data-ties={files.ties}
      data-bodies={pathIn(language, '/parties/')}
    >
      <div class="explorer-stage">
        <div class="explorer-ground" id="map-ground" data-label={say('map.keys')} />
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
        <p
          class="explorer-count"
          role="status"
          data-words={say('map.count', { ties: '{ties}', bodies: '{bodies}' })}
        />
      </div>
      <div class="explorer-side">
        <p class="explorer-find">
          <label for="map-find">{say('map.find')}</label>
          <input class="ds-input" id="map-find" type="search" list="map-names" autocomplete="off" />
          <datalist id="map-names" />
        </p>
        <article class="explorer-card" id="map-card" tabindex={-1} hidden>
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
        <div class="explorer-view" id="map-in-view">
          <h2>{say('map.inView')}</h2>
          <ol />
        </div>
      </div>
    </section>
  )
}
