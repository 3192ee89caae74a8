// A body's name as its own people write it: Ниш for Niš, Σέρρες for Serres.
import type { Party } from '../model/party.ts'
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
  const current = party.names.filter(
    ({ kind, to }) => kind !== 'former' && kind !== 'exonym' && to === undefined,
  )
  const tagged = current.find(({ language }) => language?.split('-')[0] === home.language)
  const letters = scriptLetters[home.script]
  const written = letters === undefined ? undefined : current.find(({ text }) => letters.test(text))
  const own = written ?? tagged
  if (own === undefined || own.text === party.name) return null
  return { text: own.text, language: own.language ?? home.language }
}
