// A party's names as lines of text: the shown name first; in each, text, kind, language, from and to, parted by tabs.
import type { NameKind, PartyName } from '../../model/party.ts'

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

const [tab, newLine] = ['\t'.charCodeAt(0), '\n'.charCodeAt(0)]

/** Where in lines as UTF-8 the shown name ends, so that the others need not be read. */
export function endOfShownName(lines: Uint8Array, start: number, end: number): number {
  let at = start
  while (at < end && lines[at] !== tab && lines[at] !== newLine) at++
  return at
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
