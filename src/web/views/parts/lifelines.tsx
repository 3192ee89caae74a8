// A body's ties as lines on one axis of time: an open end still holds, a closed one has ended.
import type { FC } from 'hono/jsx'
import type { LifelinesDrawing } from '../../../publish/present/draw-lifelines.ts'

interface LifelinesProps {
  readonly drawing: LifelinesDrawing
  readonly name: string
}

// Hidden from screen readers and from the keyboard: the tables of ties beneath say the same.
export const Lifelines: FC<LifelinesProps> = ({ drawing, name }) => (
  <section class="lifelines" aria-hidden="true">
    {/* biome-ignore lint/a11y/noSvgWithoutTitle: hidden from those who would hear a title */}
    <svg viewBox={`0 0 ${drawing.width} ${drawing.height}`} focusable="false">
      {drawing.years.map(({ year, x }) => (
        <>
          <path class="lifeline-year" d={`M${x} 24V${drawing.height}`} />
          <text class="lifeline-scale" x={x} y="14" text-anchor="middle">
            {year}
          </text>
        </>
      ))}
      {drawing.lines.map(({ label, path, from, to, y, isOpen, isLiving }) => (
        <a href={path} tabindex={-1}>
          <title>{`${name} – ${label}`}</title>
          <rect class="lifeline-reach" x="0" y={y - 11} width={drawing.width} height="22" />
          <text x="0" y={y + 5}>
            {label.length > 24 ? `${label.slice(0, 23)}…` : label}
          </text>
          <path
            class={isLiving || !isOpen ? 'lifeline' : 'lifeline lifeline-unsure'}
            d={`M${from} ${y}H${to}`}
          />
          <circle class="lifeline-start" cx={from} cy={y} r="3.5" />
          <circle class={isOpen ? 'lifeline-end-open' : 'lifeline-end'} cx={to} cy={y} r="3.5" />
        </a>
      ))}
    </svg>
  </section>
)
