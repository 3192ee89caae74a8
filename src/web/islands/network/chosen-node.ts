// The body that a reader has chosen, with its neighbours, or the chain that was asked for; all else steps back.
import type Sigma from 'sigma'
import type { NetworkColumns } from '../../../publish/explorer/network-columns.ts'
import { BodyCard } from '../explorer/body-card.ts'
import { FindBox, namedWithCountry } from '../explorer/find-box.ts'
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
  readonly #card: BodyCard
  readonly #countries: NetworkColumns['countries']
  readonly #chain: readonly string[]
  #chosen: string | null = null
  /** Bodies that stay in front; all where there are none. */
  #front: ReadonlySet<string>
  #paint: Paint = { tie: '#cccccc', chosenTie: '#000000', away: '#cccccc', paper: '#ffffff' }

  constructor(sigma: Sigma<NodeLook>, section: HTMLElement, { columns, chain }: Told) {
    this.#sigma = sigma
    this.#graph = sigma.getGraph() as DrawnGraph
    this.#card = new BodyCard(section, () => this.choose(null))
    this.#countries = columns.countries
    this.#chain = chain
    this.#front = new Set(chain)
    sigma.setSetting('nodeReducer', (node, look) => this.#lookOf(node, look))
    sigma.setSetting('edgeReducer', (edge, look) => ({ ...look, ...this.#tieLook(edge) }))
    sigma.on('clickNode', ({ node }) => this.choose(node))
    sigma.on('clickStage', () => this.choose(null))
    const find = new FindBox(section, (words) => this.choose(this.#named(words)))
    find.offer(this.#mostTied(this.#graph.nodes()), (node) => this.#nameOf(node))
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
    this.#card.focus()
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
    const node = this.#chosen
    if (node === null) {
      this.#card.hide()
      return
    }
    const neighbours = this.#mostTied(this.#graph.neighbors(node))
    this.#card.show({
      link: this.#card.linkTo(node, this.#labelOf(node)),
      country: this.#countryOf(node),
      partners: neighbours.length,
      lines: neighbours.map((neighbour) => this.#buttonFor(neighbour)),
    })
  }

  /** From neighbour to neighbour by keys alone. */
  #buttonFor(node: string): HTMLElement {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = this.#labelOf(node)
    button.addEventListener('click', () => this.choose(node))
    return button
  }

  #mostTied(nodes: readonly string[]): readonly string[] {
    return nodes.toSorted((one, other) => this.#graph.degree(other) - this.#graph.degree(one))
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
    return namedWithCountry(this.#labelOf(node), this.#countryOf(node))
  }

  #countryOf(node: string): string {
    const country = this.#graph.getNodeAttribute(node, 'country')
    return country === null ? '' : (this.#countries[country] ?? country)
  }
}
