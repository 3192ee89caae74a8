// Letters that stand for one another whatever the type was: Romanian with commas or, as older machines write it, with cedillas; apostrophes straight or curled.

const cedillas: Readonly<Record<string, string>> = { ş: 'ș', ţ: 'ț', Ş: 'Ș', Ţ: 'Ț' }
const variants = /[şţŞŢ‘’ʼʻ`´]/g

/** Whether two names are the same to the letter; of letters that only the type tells apart either will do. */
export function isShownAlike(one: string, other: string): boolean {
  return one === other || leveled(one) === leveled(other)
}

const leveled = (name: string) => name.normalize('NFC').replace(variants, (letter) => cedillas[letter] ?? "'")
