// The quiet map: land as a pale ground, ties as thin arcs; the one under the pointer takes the accent.
import type { FC } from 'hono/jsx'
import { type MapDrawing, mapSize } from '../../publish/draw-map.ts'

interface MapProps {
  readonly drawing: MapDrawing
}

export const ArcMap: FC<MapProps> = ({ drawing }) => (
  <figure class="map">
    <MapGround drawing={drawing} />
    <figcaption>
      Every line is a tie between two bodies. <a href="/agreements">The same as a list</a>
    </figcaption>
  </figure>
)

/** Beside a body's name; its table of partners says the same. */
export const SmallMap: FC<MapProps> = ({ drawing }) => (
  <div class="map map-small">
    <MapGround drawing={drawing} />
  </div>
)

// Hidden from screen readers and from the keyboard: a list beside it says the same.
const MapGround: FC<MapProps> = ({ drawing }) => (
  <div class="map-ground" aria-hidden="true">
    <img class="map-land" src={`/map/${drawing.frame}.svg`} alt="" />
    {/* biome-ignore lint/a11y/noSvgWithoutTitle: hidden from those who would hear a title */}
    <svg viewBox={`0 0 ${mapSize.width} ${mapSize.height}`} class="map-arcs" focusable="false">
      {drawing.arcs.map(({ line, title, path }) => (
        <a href={path} tabindex={-1}>
          <title>{title}</title>
          <path class="map-reach" d={line} />
          <path class="map-arc" d={line} />
        </a>
      ))}
      {drawing.dots.map(({ x, y }) => (
        <circle cx={x} cy={y} r="2" />
      ))}
      {drawing.names.map(({ x, y, name, side }) => (
        <text x={side === 'start' ? x + 6 : x - 6} y={y + 4} text-anchor={side}>
          {name}
        </text>
      ))}
    </svg>
  </div>
)
