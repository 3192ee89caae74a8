// A party's names as lines of text: the shown name first; in each, text, kind, language, from and to, parted by tabs.
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

export function readNameLines(lines: string): readonly PartyName[] {
  return lines.split('\n').map((line, number) => {
    const name = readNameLine(line)
    return number === 0 ? { ...name, kind: 'official' } : name
  })
}

/** The shown name alone, without reading the others. */
export function readShownName(lines: string): string {
  return /^[^\t\n]*/.exec(lines)![0]
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
