// Keys for the desk's buttons, and the words of a field lit in the source while the field has the focus. Without it the
// buttons are buttons and the words are links.

const legend = document.querySelector<HTMLElement>('[data-legend]')
const switchOfKeys = document.querySelector<HTMLInputElement>('[data-keys-on]')
const kept = 'pobratim.desk.keys'

if (legend !== null && switchOfKeys !== null) {
  legend.hidden = false
  switchOfKeys.checked = localStorage.getItem(kept) !== 'off'
  switchOfKeys.addEventListener('change', () =>
    localStorage.setItem(kept, switchOfKeys.checked ? 'on' : 'off'),
  )
}

document.addEventListener('keydown', (event) => {
  if (!areKeysOn() || event.ctrlKey || event.metaKey || event.altKey) return
  if (isTyping(event.target)) return
  const target =
    document.querySelector<HTMLElement>(`[data-key="${CSS.escape(event.key)}"]`) ??
    document.querySelector<HTMLElement>(`[data-candidate="${CSS.escape(event.key)}"]`)
  if (target === null) return
  event.preventDefault()
  target.focus()
  if (!(target instanceof HTMLInputElement)) target.click()
  else if (target.type === 'radio') target.checked = true
})

/** A page without the switch goes by what was chosen elsewhere. */
function areKeysOn(): boolean {
  return switchOfKeys?.checked ?? localStorage.getItem(kept) !== 'off'
}

/** Letters belong to whoever writes. */
function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true
  return target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox'
}

for (const words of document.querySelectorAll<HTMLElement>('[data-words]')) {
  const light = () => lightUp(words.dataset.words ?? '')
  words.addEventListener('focus', light)
  words.addEventListener('pointerenter', light)
  words.addEventListener('click', (event) => {
    event.preventDefault()
    light()
  })
}

function lightUp(anchor: string): void {
  for (const lit of document.querySelectorAll('mark.is-lit')) lit.classList.remove('is-lit')
  const mark = document.getElementById(anchor)?.closest('mark')
  if (mark === null || mark === undefined) return
  mark.classList.add('is-lit')
  centre(mark)
}

/** The pane scrolls, never the page. */
function centre(mark: HTMLElement): void {
  const pane = mark.closest<HTMLElement>('.desk-text')
  if (pane === null) return
  const [inner, outer] = [mark.getBoundingClientRect(), pane.getBoundingClientRect()]
  pane.scrollTop += inner.top - outer.top - (outer.height - inner.height) / 2
}

const asked = document.querySelector<HTMLElement>('mark.marked-asked')
if (asked !== null && location.hash === '') centre(asked)
