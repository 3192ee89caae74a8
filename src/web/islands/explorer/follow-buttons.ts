// The three buttons on the stage of an explorer.

export type Zoom = 'in' | 'out' | 'all'

export function followButtons(section: HTMLElement, acts: Readonly<Record<Zoom, () => unknown>>): void {
  for (const zoom of ['in', 'out', 'all'] as const)
    section.querySelector(`[data-zoom="${zoom}"]`)?.addEventListener('click', () => acts[zoom]())
}
