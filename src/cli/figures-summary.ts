// What the register holds, in one line.

export interface FiguresToTell {
  readonly agreements: number
  readonly parties: number
  readonly countries: number
  readonly sources: number
  readonly twoSided: number
  readonly findings: number
}

export function figuresSummary(figures: FiguresToTell): string {
  const { agreements, parties, countries, sources, twoSided, findings } = figures
  return [
    `${count(agreements, 'agreement')} between ${count(parties, 'body', 'bodies')} of ${count(countries, 'country', 'countries')}, from ${count(sources, 'source')};`,
    `${twoSided} told by both sides; ${count(findings, 'finding')}.`,
  ].join(' ')
}

function count(figure: number, one: string, many = `${one}s`): string {
  return `${figure.toLocaleString('en')} ${figure === 1 ? one : many}`
}
