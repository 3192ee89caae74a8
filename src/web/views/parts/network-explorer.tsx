// The network that moves, as it stands before its script fills it; the script shows it once it can draw.
import type { FC } from 'hono/jsx'
import { useTongue } from '../../languages/use-tongue.ts'
import { ExplorerFrame } from './explorer-frame.tsx'

/** `chain`: the bodies from one to the other that a reader has asked for. */
export const NetworkExplorer: FC<{ readonly chain: readonly string[] }> = ({ chain }) => {
  const { say } = useTongue()
  return (
    <ExplorerFrame
      name="network"
      label={say('explore.toMove')}
      keys={say('explore.keys')}
      find={say('explore.find')}
      told={{ 'data-graph': '/network/graph', 'data-chain': chain.join(' ') }}
      aboveCard={<Colours />}
      belowCard={<Saving />}
    />
  )
}

const Colours: FC = () => {
  const { say } = useTongue()
  return (
    <>
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
    </>
  )
}

const Saving: FC = () => {
  const { say } = useTongue()
  return (
    <p class="explorer-save">
      <span>{say('explore.save')}</span>{' '}
      {(['svg', 'png', 'csv', 'gexf'] as const).map((format) => (
        <button type="button" class="ds-button" data-variant="tertiary" data-size="sm" data-save={format}>
          {format.toUpperCase()}
        </button>
      ))}
    </p>
  )
}
