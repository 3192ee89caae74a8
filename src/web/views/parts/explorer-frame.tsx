// What every explorer has before its script fills it: a stage with its buttons, a box to find a body, the card of the chosen one.
import type { Child, FC } from 'hono/jsx'
import { pathIn } from '../../languages/language-path.ts'
import { useTongue } from '../../languages/use-tongue.ts'

interface ExplorerFrameProps {
  /** What its elements are called by. */
  readonly name: 'map' | 'network'
  readonly label: string
  /** By which keys it is moved. */
  readonly keys: string
  /** Label of the box. */
  readonly find: string
  /** What its script must know. */
  readonly told: Readonly<Record<`data-${string}`, string>>
  readonly onStage?: Child
  readonly aboveCard?: Child
  readonly belowCard?: Child
}

export const ExplorerFrame: FC<ExplorerFrameProps> = (props) => {
  const { say, language } = useTongue()
  const { name } = props
  return (
    <section
      class="explorer"
      id={`${name}-explorer`}
      aria-label={props.label}
      hidden
      data-bodies={pathIn(language, '/parties/')}
      {...props.told}
    >
      <div class="explorer-stage">
        <div class="explorer-ground" data-label={props.keys} />
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
        {props.onStage}
      </div>
      <div class="explorer-side">
        <p class="explorer-find">
          <label for={`${name}-find`}>{props.find}</label>
          <input
            class="ds-input"
            id={`${name}-find`}
            type="search"
            list={`${name}-names`}
            autocomplete="off"
          />
          <datalist id={`${name}-names`} />
        </p>
        {props.aboveCard}
        <article class="explorer-card" id={`${name}-card`} tabindex={-1} hidden>
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
        {props.belowCard}
      </div>
    </section>
  )
}
