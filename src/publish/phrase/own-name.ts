// A body's name as its own people write it: Ниш for Niš, Σέρρες for Serres.
import type { Party, PartyName } from '../../model/party.ts'
import { mainLanguage } from './name-country.ts'

export interface OwnName {
  readonly text: string
  readonly language: string | null
}

/** Scripts by a property that every letter of theirs has; Latin is everybody's second script and proves nothing. */
const scriptLetters: Readonly<Record<string, RegExp>> = {
  Cyrl: /^[\p{Script=Cyrillic}\P{Letter}]+$/u,
  Grek: /^[\p{Script=Greek}\P{Letter}]+$/u,
  Hebr: /^[\p{Script=Hebrew}\P{Letter}]+$/u,
  Arab: /^[\p{Script=Arabic}\P{Letter}]+$/u,
  Hans: /^[\p{Script=Han}\P{Letter}]+$/u,
  Jpan: /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\P{Letter}]+$/u,
  Kore: /^[\p{Script=Hangul}\P{Letter}]+$/u,
  Armn: /^[\p{Script=Armenian}\P{Letter}]+$/u,
  Geor: /^[\p{Script=Georgian}\P{Letter}]+$/u,
}

/** null where it is the name already shown, or none is known. */
export function nameInOwnLanguage(party: Party): OwnName | null {
  const home = party.country === null ? null : mainLanguage(party.country)
  if (home === null) return null
  const current = party.names.filter(({ kind, to }) => kind !== 'former' && to === undefined)
  const tagged = current.find(
    ({ kind, language }) => kind !== 'exonym' && language?.split('-')[0] === home.language,
  )
  const own =
    tagged ?? nameInScript(current, scriptLetters[home.script]) ?? officialBehind(party.name, current)
  if (own === undefined || own.text === party.name) return null
  return { text: own.text, language: own.language ?? home.language }
}

/** Where a reader's language has a name of its own for the body, the official one is told beside it. */
function officialBehind(shown: string, names: readonly PartyName[]): PartyName | undefined {
  const official = names.filter(({ kind }) => kind === 'official')
  return official.some(({ text }) => text === shown) ? undefined : official[0]
}

/** Neighbours write a city in the same letters too (Београд, Белград): where two stand there, neither is taken. */
function nameInScript(names: readonly PartyName[], letters: RegExp | undefined): PartyName | undefined {
  if (letters === undefined) return undefined
  const written = names.filter(({ text }) => letters.test(text))
  const official = written.find(({ kind }) => kind !== 'exonym')
  return official ?? (new Set(written.map(({ text }) => text)).size === 1 ? written[0] : undefined)
}
