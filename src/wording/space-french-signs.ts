// French sets its high signs and its quotation marks apart by blanks at which no line breaks; catalogues have plain ones.

const narrow = '\u202f'
const wide = '\u00a0'

export function spaceFrenchSigns(text: string): string {
  return text
    .replaceAll(/ (?=[;!?])/g, narrow)
    .replaceAll(/ (?=[:»])/g, wide)
    .replaceAll(/(?<=«) /g, wide)
}
