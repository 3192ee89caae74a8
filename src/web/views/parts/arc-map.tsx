// The quiet map: land as a pale ground, ties as thin arcs; the one under the pointer takes the accent.
import type { FC } from 'hono/jsx'
import { type MapDrawing, mapSize, type PlaceName } from '../../../publish/draw-map.ts'
import { useTongue } from '../../languages/use-tongue.ts'

interface MapProps {
  readonly drawing: MapDrawing
}

export const ArcMap: FC<MapProps> = ({ drawing }) => {
  const { weave } = useTongue()
  return (
    <figure class="map">
      <MapGround drawing={drawing} />
      <figcaption>
        {weave('home.mapCaption', { list: (words) => <a href="/agreements">{words}</a> })}
      </figcaption>
    </figure>
  )
}

interface SmallMapProps extends MapProps {
  /** It stands in a frame, and its links lead out of it. */
  readonly isFramed?: boolean
}

/** Beside a body's name; its table of partners says the same. */
export const SmallMap: FC<SmallMapProps> = ({ drawing, isFramed = false }) => (
  <div class="map map-small">
    <MapGround drawing={drawing} isFramed={isFramed} />
  </div>
)

/** A phone shows the middle of the map; a name that its edge would cut is left out there. */
function isOuter({ x, name, side }: PlaceName): boolean {
  const ends = [x, side === 'start' ? x + name.length * letterWidth : x - name.length * letterWidth]
  return ends.some((end) => Math.abs(end - mapSize.width / 2) > (mapSize.width * shownOnPhone) / 2)
}

/** As `map.css` cuts it, and as wide as it writes names there. */
const shownOnPhone = 1 / 1.7
const letterWidth = 11

// Hidden from screen readers and from the keyboard: a list beside it says the same.
export const MapGround: FC<SmallMapProps> = ({ drawing, isFramed = false }) => (
  <div class="map-ground" aria-hidden="true">
    <img class="map-land" src={`/map/${drawing.frame}.svg`} alt="" />
    {/* biome-ignore lint/a11y/noSvgWithoutTitle: hidden from those who would hear a title */}
    <svg viewBox={`0 0 ${mapSize.width} ${mapSize.height}`} class="map-arcs" focusable="false">
      {drawing.arcs.map(({ line, title, path }) => (
        <a href={path} tabindex={-1} target={isFramed ? '_blank' : undefined}>
          <title>{title}</title>
          <path class="map-reach" d={line} />
          <path class="map-arc" d={line} />
        </a>
      ))}
      {drawing.dots.map(({ x, y }) => (
        <circle cx={x} cy={y} r="2" />
      ))}
      {drawing.names.map((place) => (
        <text
          x={place.side === 'start' ? place.x + 6 : place.x - 6}
          y={place.y + 4}
          text-anchor={place.side}
          class={isOuter(place) ? 'map-outer' : undefined}
        >
          {place.name}
        </text>
      ))}
    </svg>
  </div>
)
