// Shows how far the reading of a source has come, as the server tells it. Without it the page asks again by itself.

const page = document.querySelector<HTMLElement>('[data-events]')

if (page?.dataset.events !== undefined) {
  const events = new EventSource(page.dataset.events)
  events.addEventListener('step', ({ data }: MessageEvent<string>) => show(data.split(' ')))
  events.addEventListener('end', () => {
    events.close()
    location.reload()
  })
}

function show(steps: readonly string[]): void {
  for (const line of document.querySelectorAll<HTMLElement>('[data-step]')) {
    const step = line.dataset.step ?? ''
    const isLast = steps.at(-1) === step
    line.className = isLast ? 'is-underway' : steps.includes(step) ? 'is-done' : ''
    if (isLast) line.setAttribute('aria-current', 'step')
    else line.removeAttribute('aria-current')
  }
}
