// What the register holds, in one line.
import type { Store } from '../store/store.ts'

export async function figuresSummary(store: Pick<Store, 'figures' | 'formalFigures'>): Promise<string> {
  const [figures, formal] = await Promise.all([store.figures(), store.formalFigures()])
  const { agreements, parties, countries, sources, twoSided, findings } = figures
  return [
    `${count(agreements, 'agreement')} between ${count(parties, 'body', 'bodies')} of ${count(countries, 'country', 'countries')}, from ${count(sources, 'source')};`,
    `${formal.agreements.toLocaleString('en')} formal, ${twoSided.toLocaleString('en')} told by both sides; ${count(findings, 'finding')}.`,
  ].join(' ')
}

function count(figure: number, one: string, many = `${one}s`): string {
  return `${figure.toLocaleString('en')} ${figure === 1 ? one : many}`
}
