// The box in which a reader writes the name of a body. A browser offers what fits what is typed, in a list of its own.

/** More names than these would make a browser slow. */
const mostOffered = 3000

export class FindBox {
  readonly #list: HTMLElement | null

  constructor(section: HTMLElement, find: (words: string) => void) {
    const box = section.querySelector<HTMLInputElement>('input[type="search"]')
    this.#list = box?.list ?? null
    box?.addEventListener('change', () => find(box.value))
  }

  get isFilled(): boolean {
    return this.#list !== null && this.#list.childElementCount > 0
  }

  /** `bodies` are as many as there are; the first of them are offered, by what `nameOf` calls them. */
  offer<Body>(bodies: readonly Body[], nameOf: (body: Body) => string): void {
    this.#list?.replaceChildren(
      ...bodies.slice(0, mostOffered).map((body) => {
        const option = document.createElement('option')
        option.value = nameOf(body)
        return option
      }),
    )
  }
}

/** "Niš, Serbia": tells namesakes apart. */
export function namedWithCountry(name: string, country: string): string {
  return country === '' ? name : `${name}, ${country}`
}
