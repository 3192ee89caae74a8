// Suggests bodies while somebody types into a search box. Without it the box is an ordinary form.

interface Suggestion {
  readonly path: string
  readonly name: string
  /** What tells it from its namesakes. */
  readonly description: string
  /** Whether the register holds agreements of it. */
  readonly isHeld: boolean
}

/** As long as a person rests between two letters. */
const rest = 120
const shortestQuery = 2

for (const input of document.querySelectorAll<HTMLInputElement>('.search input[name="q"]')) suggestFor(input)

function suggestFor(input: HTMLInputElement): void {
  const box = makeBox(input)
  let options: readonly HTMLElement[] = []
  let active = -1
  let waiting: ReturnType<typeof setTimeout> | undefined
  let asking: AbortController | undefined

  const close = () => {
    clearTimeout(waiting)
    asking?.abort()
    options = []
    show()
  }
  const activate = (index: number) => {
    active = index
    options.forEach((option, number) => {
      option.setAttribute('aria-selected', String(number === index))
    })
    const chosen = options[index]
    if (chosen === undefined) input.removeAttribute('aria-activedescendant')
    else input.setAttribute('aria-activedescendant', chosen.id)
    chosen?.scrollIntoView({ block: 'nearest' })
  }
  const show = () => {
    box.list.replaceChildren(...options)
    box.list.hidden = options.length === 0
    input.setAttribute('aria-expanded', String(options.length > 0))
    activate(-1)
  }
  const ask = async () => {
    const query = input.value.trim()
    asking?.abort()
    asking = new AbortController()
    const found =
      query.length < shortestQuery ? [] : await suggestionsFor(addressFor(input, query), asking.signal)
    if (found === null) return
    options = found.map((suggestion, index) => optionOf(suggestion, `${box.list.id}-${index}`))
    show()
    box.count.textContent = query.length < shortestQuery ? '' : countWords(input, options.length)
  }

  input.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(ask, rest)
  })
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && options.length > 0) {
      event.preventDefault()
      close()
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault()
      open(options[active])
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && options.length > 0) {
      event.preventDefault()
      // One place more than there are options: the words themselves.
      const places = options.length + 1
      const step = event.key === 'ArrowDown' ? 1 : -1
      activate(((active + 1 + step + places) % places) - 1)
    }
  })
  input.addEventListener('blur', close)
  // The box must not lose the focus before the click has come.
  box.list.addEventListener('pointerdown', (event) => event.preventDefault())
  box.list.addEventListener('click', (event) => {
    open(event.target instanceof Element ? event.target.closest<HTMLElement>('[role="option"]') : null)
  })
}

function open(option: HTMLElement | null | undefined): void {
  if (option?.dataset.path !== undefined) location.assign(option.dataset.path)
}

function makeBox(input: HTMLInputElement) {
  const list = document.createElement('ul')
  list.className = 'suggestions'
  list.id = `${input.id}-suggestions`
  list.role = 'listbox'
  list.ariaLabel = input.dataset.suggestions ?? ''
  list.hidden = true
  const count = document.createElement('p')
  count.className = 'ds-sr-only'
  count.role = 'status'
  input.role = 'combobox'
  input.setAttribute('aria-autocomplete', 'list')
  input.setAttribute('aria-expanded', 'false')
  input.setAttribute('aria-controls', list.id)
  input.form?.append(list, count)
  return { list, count }
}

/** null where somebody typed on meanwhile, or the register cannot be reached: the box still searches. */
async function suggestionsFor(address: string, signal: AbortSignal): Promise<readonly Suggestion[] | null> {
  try {
    const response = await fetch(address, { signal })
    if (!response.ok) return null
    const { suggestions }: { readonly suggestions: readonly Suggestion[] } = await response.json()
    return suggestions
  } catch {
    return null
  }
}

function optionOf({ path, name, description, isHeld }: Suggestion, id: string): HTMLElement {
  const option = document.createElement('li')
  option.id = id
  option.role = 'option'
  option.dataset.path = path
  if (isHeld) option.className = 'is-held'
  const shown = document.createElement('span')
  shown.className = 'name'
  shown.textContent = name
  const quiet = document.createElement('span')
  quiet.className = 'quiet'
  quiet.textContent = description
  option.append(shown, ' ', quiet)
  return option
}

/** In the language of the page, as its form is. */
function addressFor(input: HTMLInputElement, query: string): string {
  const search = input.form?.getAttribute('action') ?? '/search'
  return `${search.replace(/search$/, 'suggest')}?q=${encodeURIComponent(query)}`
}

/** The form tells the words for every count, from none on. */
function countWords(input: HTMLInputElement, count: number): string {
  return input.dataset.counts?.split('|')[count] ?? ''
}
