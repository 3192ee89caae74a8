// Moves and enlarges the drawing by keys and by its buttons.
import type Sigma from 'sigma'
import { followButtons } from '../explorer/follow-buttons.ts'
import type { NodeLook } from './drawn-graph.ts'

const step = 0.12
const factor = 1.4

export function moveByKeys(sigma: Sigma<NodeLook>, section: HTMLElement, container: HTMLElement): void {
  const camera = sigma.getCamera()
  const duration = matchMedia('(prefers-reduced-motion: reduce)').matches ? 1 : 200
  const move = (x: number, y: number) => {
    const state = camera.getState()
    camera.animate({ x: state.x + x * step * state.ratio, y: state.y + y * step * state.ratio }, { duration })
  }
  const zoom = {
    in: () => camera.animatedZoom({ duration, factor }),
    out: () => camera.animatedUnzoom({ duration, factor }),
    all: () => camera.animatedReset({ duration }),
  }
  const acts: Readonly<Record<string, () => unknown>> = {
    ArrowLeft: () => move(-1, 0),
    ArrowRight: () => move(1, 0),
    ArrowUp: () => move(0, 1),
    ArrowDown: () => move(0, -1),
    '+': zoom.in,
    '-': zoom.out,
    '0': zoom.all,
  }
  container.tabIndex = 0
  container.setAttribute('role', 'application')
  container.setAttribute('aria-label', container.dataset.label ?? '')
  container.addEventListener('keydown', (event) => {
    const act = acts[event.key]
    if (act === undefined || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    act()
  })
  followButtons(section, zoom)
}
