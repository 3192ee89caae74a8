// What a reader calls a body: its name in the reader's language and script, where that is known beyond doubt, else the name the register gives.
import type { Party, PartyName } from '../../model/party.ts'
import { inSerbianLatin } from '../../text/serbian-cyrillic.ts'
import type { Tongue } from '../../wording/make-tongue.ts'

type Named = Pick<Party, 'name' | 'names' | 'country'>

/** Their names are spelt letter for letter in Serbian; others are written by ear (Paris is Pariz), and ears differ. */
const speltAlike: ReadonlySet<string> = new Set(['BA', 'HR', 'ME', 'RS', 'SI', 'SK', 'XK'])

export function nameInTongue(party: Named, { language }: Tongue): string {
  if (language === 'en') return party.name
  const current = party.names.filter(({ kind, to }) => kind !== 'former' && to === undefined)
  if (language === 'sr-Cyrl') return inCyrillic(party, current) ?? party.name
  if (language === 'sr-Latn') return inLatin(current) ?? party.name
  const own = taggedWith(current, language) ?? (language === 'el' ? inGreek(current) : undefined)
  return own?.text ?? party.name
}

function taggedWith(names: readonly PartyName[], language: string): PartyName | undefined {
  const tagged = names.filter((name) => name.language === language)
  return tagged.find(({ kind }) => kind !== 'exonym') ?? tagged[0]
}

/** Greek letters write Greek alone; of several names the one in use today goes first. */
function inGreek(names: readonly PartyName[]): PartyName | undefined {
  const written = names.filter(({ text }) => /^[\p{Script=Greek}\P{Letter}]+$/u.test(text))
  const today = written.find(({ kind }) => kind !== 'exonym')
  return today ?? (new Set(written.map(({ text }) => text)).size === 1 ? written[0] : undefined)
}

/** Many languages write in Cyrillic: a name is Serbian where it is told so, or where it is the name of a neighbour letter for letter. */
function inCyrillic({ name, country }: Named, names: readonly PartyName[]): string | undefined {
  const told = taggedWith(names, 'sr-Cyrl') ?? taggedWith(names, 'sr')
  if (told !== undefined && isCyrillic(told.text)) return told.text
  if (country === null || !speltAlike.has(country)) return undefined
  const latin = name.toLowerCase()
  return names.find(({ text }) => isCyrillic(text) && inSerbianLatin(text.toLowerCase()) === latin)?.text
}

function inLatin(names: readonly PartyName[]): string | undefined {
  const told = taggedWith(names, 'sr-Latn') ?? taggedWith(names, 'sr')
  return told === undefined || isCyrillic(told.text) ? undefined : told.text
}

function isCyrillic(text: string): boolean {
  return /^[\p{Script=Cyrillic}\P{Letter}]+$/u.test(text) && /\p{Letter}/u.test(text)
}
