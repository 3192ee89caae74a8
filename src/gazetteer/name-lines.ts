// A party's names as lines of text: the shown name first, then `text`, kind, language, from and to, parted by tabs.
import type { NameKind, PartyName } from '../model/party.ts'

const letterOf: Readonly<Record<NameKind, string>> = { official: 'o', short: 's', exonym: '', former: 'f' }
const kindOf = new Map(Object.entries(letterOf).map(([kind, letter]) => [letter, kind as NameKind]))

export function writeNameLines(names: readonly PartyName[]): string {
  return names
    .map(({ text, kind, language = '', from = '', to = '' }) =>
      [text, letterOf[kind], language, from, to].join('\t').trimEnd(),
    )
    .join('\n')
}

export function readNameLines(lines: string): {
  readonly name: string
  readonly names: readonly PartyName[]
} {
  const [name = '', ...others] = lines.split('\n')
  const own: PartyName = { text: name, kind: 'official' }
  return { name, names: [own, ...others.map(readNameLine)] }
}

function readNameLine(line: string): PartyName {
  const [text = '', letter = '', language, from, to] = line.split('\t')
  return {
    text,
    kind: kindOf.get(letter) ?? 'exonym',
    ...(language ? { language } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
  }
}
