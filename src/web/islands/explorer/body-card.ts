// The card of the body that a reader has chosen: its name with the way to its page, how many partners, and lines that lead to them.

interface ToldBody {
  readonly link: HTMLElement
  /** As people call it; empty where none is known. */
  readonly country: string
  readonly partners: number
  readonly lines: readonly HTMLElement[]
}

export class BodyCard {
  readonly #card: HTMLElement | null
  /** What the addresses of bodies begin with, in the reader's language. */
  readonly #bodies: string

  /** `close` is called by the card's button and by Escape anywhere in the explorer. */
  constructor(section: HTMLElement, close: () => void) {
    this.#card = section.querySelector('.explorer-card')
    this.#bodies = section.dataset.bodies ?? ''
    this.#card?.querySelector('button')?.addEventListener('click', close)
    section.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') close()
    })
  }

  get isHidden(): boolean {
    return this.#card?.hidden === true
  }

  hide(): void {
    if (this.#card !== null) this.#card.hidden = true
  }

  focus(): void {
    this.#card?.focus({ preventScroll: true })
  }

  show({ link, country, partners, lines }: ToldBody): void {
    const card = this.#card
    if (card === null) return
    card.hidden = false
    const numbers = new Intl.NumberFormat(document.documentElement.lang)
    card.querySelector('.explorer-name')?.replaceChildren(link)
    const told = card.querySelector<HTMLElement>('.explorer-told')
    if (told !== null)
      told.textContent = (told.dataset.words ?? '')
        .replace('{country}', country)
        .replace('{partners}', numbers.format(partners))
    card.querySelector('ul')?.replaceChildren(
      ...lines.map((line) => {
        const row = document.createElement('li')
        row.append(line)
        return row
      }),
    )
  }

  linkTo(id: string, name: string): HTMLElement {
    const link = document.createElement('a')
    link.href = `${this.#bodies}${encodeURIComponent(id)}`
    link.textContent = name
    return link
  }
}
