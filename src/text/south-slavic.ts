// Serbian, Bosnian or Croatian in Latin script: one language to letter statistics, three to their speakers.
import { fold } from './fold.ts'
import stems from './south-slavic-stems.json' with { type: 'json' }

export type SouthSlavic = keyof typeof stems

const byLanguage = Object.entries(stems).map(([language, list]) => ({
  language: language as SouthSlavic,
  stems: list.split(' '),
}))

/** Serbian where nothing tells. */
export function southSlavicLanguage(text: string): SouthSlavic {
  const words = fold(text.slice(0, 20_000)).split(' ')
  let best: { language: SouthSlavic; hits: number } = { language: 'sr', hits: 0 }
  for (const { language, stems } of byLanguage) {
    const hits = words.filter((word) => stems.some((stem) => word.startsWith(stem))).length
    if (hits > best.hits) best = { language, hits }
  }
  return best.language
}
