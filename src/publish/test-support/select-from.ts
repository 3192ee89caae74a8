// A selection of everything in a register that stands in memory, and what a format writes of it.

import type { Agreement } from '../../model/agreement.ts'
import type { Party } from '../../model/party.ts'
import type { ExportFormat } from '../exports/export-format.ts'
import type { Selection } from '../exports/selection.ts'
import type { HeldSource } from '../present/held-source.ts'

export interface RegisterInMemory {
  readonly agreements: readonly Agreement[]
  readonly parties: readonly Party[]
  readonly sources: readonly HeldSource[]
}

export function selectFrom({ agreements, parties, sources }: RegisterInMemory): Selection {
  return {
    title: 'All agreements',
    path: '/agreements',
    question: '',
    agreements: () => each(agreements),
    parties: () => each(parties),
    sources: new Map(sources.map((source) => [source.id, source])),
    day: '2026-11-21',
    origin: 'https://register.example',
  }
}

async function* each<Thing extends { readonly id: string }>(things: readonly Thing[]): AsyncIterable<Thing> {
  yield* [...things].sort((a, b) => (a.id < b.id ? -1 : 1))
}

export async function bytesOf(format: ExportFormat, register: RegisterInMemory): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const piece of format.write(selectFrom(register))) {
    pieces.push(typeof piece === 'string' ? Buffer.from(piece) : piece)
  }
  return Buffer.concat(pieces)
}

export async function textOf(format: ExportFormat, register: RegisterInMemory): Promise<string> {
  return (await bytesOf(format, register)).toString('utf8')
}
