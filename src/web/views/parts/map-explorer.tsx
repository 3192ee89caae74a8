// The map that moves, as it stands before its script fills it; the script shows it once it can draw.
import type { FC } from 'hono/jsx'
import { useTongue } from '../../languages/use-tongue.ts'
import { ExplorerFrame } from './explorer-frame.tsx'

interface MapExplorerProps {
  readonly files: { readonly land: string; readonly ties: string }
}

export const MapExplorer: FC<MapExplorerProps> = ({ files }) => {
  const { say } = useTongue()
  return (
    <ExplorerFrame
      name="map"
      label={say('map.toMove')}
      keys={say('map.keys')}
      find={say('map.find')}
      told={{ 'data-land': files.land, 'data-ties': files.ties }}
      onStage={
        <p
          class="explorer-count"
          role="status"
          data-words={say('map.count', { ties: '{ties}', bodies: '{bodies}' })}
        />
      }
      belowCard={
        <div class="explorer-view">
          <h2>{say('map.inView')}</h2>
          <ol />
        </div>
      }
    />
  )
}
