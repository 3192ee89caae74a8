// One slip of the fingers: a letter left out, put in, mistaken, or two exchanged; never the first.
import { pick, type Random } from './random.ts'

const alphabets = {
  latin: Array.from('abcdefghijklmnopqrstuvwxyz'),
  cyrillic: Array.from('абвгдежзийклмнопрстуфхцчшщыьэюя'),
} as const

export function misspell(name: string, alphabet: keyof typeof alphabets, random: Random): string {
  const letters = Array.from(name)
  const at = 1 + Math.floor(random() * (letters.length - 1))
  const letter = pick(alphabets[alphabet], random)
  const slips = [
    () => letters.toSpliced(at, 1),
    () => letters.toSpliced(at, 0, letter),
    () => letters.toSpliced(at, 1, letter),
    () => exchanged(letters, at + 1 < letters.length ? at : at - 1),
  ]
  return pick(slips, random)().join('')
}

function exchanged(letters: readonly string[], at: number): readonly string[] {
  const [one = '', other = ''] = letters.slice(at, at + 2)
  return letters.toSpliced(at, 2, other, one)
}
