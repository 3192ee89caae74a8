// Moves and enlarges the drawing by keys and by its buttons.
import type Sigma from 'sigma'
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
  const acts: Readonly<Record<string, () => unknown>> = {
    ArrowLeft: () => move(-1, 0),
    ArrowRight: () => move(1, 0),
    ArrowUp: () => move(0, 1),
    ArrowDown: () => move(0, -1),
    '+': () => camera.animatedZoom({ duration, factor }),
    '-': () => camera.animatedUnzoom({ duration, factor }),
    '0': () => camera.animatedReset({ duration }),
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
  const keys: Readonly<Record<string, string>> = { in: '+', out: '-', all: '0' }
  for (const button of section.querySelectorAll<HTMLElement>('[data-zoom]'))
    button.addEventListener('click', () => acts[keys[button.dataset.zoom ?? ''] ?? '']?.())
}
