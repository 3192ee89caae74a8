// The body that a reader has chosen, with its neighbours, or the chain that was asked for; all else steps back.
import type Sigma from 'sigma'
import type { NetworkColumns } from '../../../publish/explorer/network-columns.ts'
import type { DrawnGraph, NodeLook } from './drawn-graph.ts'

interface Paint {
  readonly tie: string
  readonly chosenTie: string
  readonly away: string
  readonly paper: string
}

interface Told {
  readonly columns: NetworkColumns
  /** Bodies from one to the other. */
  readonly chain: readonly string[]
}

export class ChosenNode {
  readonly #sigma: Sigma<NodeLook>
  readonly #graph: DrawnGraph
  readonly #card: HTMLElement | null
  readonly #bodies: string
  readonly #countries: NetworkColumns['countries']
  readonly #chain: readonly string[]
  #chosen: string | null = null
  /** Bodies that stay in front; all where there are none. */
  #front: ReadonlySet<string>
  #paint: Paint = { tie: '#cccccc', chosenTie: '#000000', away: '#cccccc', paper: '#ffffff' }

  constructor(sigma: Sigma<NodeLook>, section: HTMLElement, { columns, chain }: Told) {
    this.#sigma = sigma
    this.#graph = sigma.getGraph() as DrawnGraph
    this.#card = section.querySelector('.explorer-card')
    this.#bodies = section.dataset.bodies ?? ''
    this.#countries = columns.countries
    this.#chain = chain
    this.#front = new Set(chain)
    sigma.setSetting('nodeReducer', (node, look) => this.#lookOf(node, look))
    sigma.setSetting('edgeReducer', (edge, look) => ({ ...look, ...this.#tieLook(edge) }))
    sigma.on('clickNode', ({ node }) => this.choose(node))
    sigma.on('clickStage', () => this.choose(null))
    this.#card?.querySelector('button')?.addEventListener('click', () => this.choose(null))
    section.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.choose(null)
    })
    const find = section.querySelector<HTMLInputElement>('input[type="search"]')
    find?.addEventListener('change', () => this.choose(this.#named(find.value)))
    this.#offerNames(find?.list ?? null)
  }

  paint(paint: Paint): void {
    this.#paint = paint
    this.#sigma.refresh()
  }

  choose(node: string | null): void {
    this.#chosen = node
    this.#front = node === null ? new Set(this.#chain) : new Set([node, ...this.#graph.neighbors(node)])
    this.#fillCard()
    this.#sigma.refresh()
    if (node === null) return
    const at = this.#sigma.getNodeDisplayData(node)
    const { ratio } = this.#sigma.getCamera().getState()
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
    if (at !== undefined)
      this.#sigma
        .getCamera()
        .animate({ x: at.x, y: at.y, ratio: Math.min(ratio, 0.5) }, { duration: isStill ? 1 : 400 })
    this.#card?.focus({ preventScroll: true })
  }

  #lookOf(node: string, look: NodeLook) {
    if (this.#front.size === 0) return look
    if (this.#front.has(node)) return { ...look, zIndex: 1, forceLabel: true }
    return { ...look, zIndex: 0, label: '', color: this.#paint.tie }
  }

  #tieLook(edge: string) {
    const [one, other] = this.#graph.extremities(edge)
    const isFront =
      this.#chosen === null ? this.#isOfChain(one, other) : one === this.#chosen || other === this.#chosen
    if (isFront) return { color: this.#paint.chosenTie, size: 2, zIndex: 1 }
    return { color: this.#paint.tie, size: 0.6, zIndex: 0, hidden: this.#chosen !== null }
  }

  #isOfChain(one: string, other: string): boolean {
    const [place, next] = [this.#chain.indexOf(one), this.#chain.indexOf(other)]
    return place !== -1 && next !== -1 && Math.abs(place - next) === 1
  }

  #fillCard(): void {
    const card = this.#card
    if (card === null) return
    card.hidden = this.#chosen === null
    if (this.#chosen === null) return
    const neighbours = [...this.#graph.neighbors(this.#chosen)].sort(
      (one, other) => this.#graph.degree(other) - this.#graph.degree(one),
    )
    card.querySelector('.explorer-name')?.replaceChildren(this.#linkTo(this.#chosen))
    const told = card.querySelector<HTMLElement>('.explorer-told')
    const country = this.#graph.getNodeAttribute(this.#chosen, 'country')
    if (told !== null)
      told.textContent = (told.dataset.words ?? '')
        .replace('{country}', country === null ? '' : (this.#countries[country] ?? country))
        .replace('{partners}', String(neighbours.length))
    card.querySelector('ul')?.replaceChildren(...neighbours.map((node) => this.#buttonFor(node)))
  }

  #linkTo(node: string): HTMLElement {
    const link = document.createElement('a')
    link.href = `${this.#bodies}${encodeURIComponent(node)}`
    link.textContent = this.#graph.getNodeAttribute(node, 'label')
    return link
  }

  /** From neighbour to neighbour by keys alone. */
  #buttonFor(node: string): HTMLElement {
    const [line, button] = [document.createElement('li'), document.createElement('button')]
    button.type = 'button'
    button.textContent = this.#graph.getNodeAttribute(node, 'label')
    button.addEventListener('click', () => this.choose(node))
    line.append(button)
    return line
  }

  #named(words: string): string | null {
    return (
      this.#graph.findNode((node) => this.#nameOf(node) === words || this.#labelOf(node) === words) ?? null
    )
  }

  #labelOf(node: string): string {
    return this.#graph.getNodeAttribute(node, 'label')
  }

  #nameOf(node: string): string {
    const country = this.#graph.getNodeAttribute(node, 'country')
    return country === null
      ? this.#labelOf(node)
      : `${this.#labelOf(node)}, ${this.#countries[country] ?? country}`
  }

  #offerNames(list: HTMLElement | null): void {
    const nodes = this.#graph
      .nodes()
      .sort((one, other) => this.#graph.degree(other) - this.#graph.degree(one))
      .slice(0, 3000)
    list?.replaceChildren(
      ...nodes.map((node) => {
        const option = document.createElement('option')
        option.value = this.#nameOf(node)
        return option
      }),
    )
  }
}
