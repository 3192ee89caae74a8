// A party's names as lines of text: the shown name first, then `text`, kind, language, from and to, parted by tabs.
import type { NameKind, PartyName } from '../model/party.ts'

const letterOf: Readonly<Record<NameKind, string>> = { official: 'o', short: 's', exonym: '', former: 'f' }
const kindOf = new Map(Object.entries(letterOf).map(([kind, letter]) => [letter, kind as NameKind]))

export function writeNameLines(name: string, others: readonly PartyName[]): string {
  const lines = others.map((other) =>
    [other.text, letterOf[other.kind], other.language ?? '', other.from ?? '', other.to ?? '']
      .join('\t')
      .trimEnd(),
  )
  return [name, ...lines].join('\n')
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
