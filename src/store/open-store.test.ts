import { beforeEach, describe, expect, test } from 'vitest'
import type { Finding } from '../model/finding.ts'
import { mintId } from '../model/ids.ts'
import type { Party } from '../model/party.ts'
import { buildPage, buildParty, buildRecord } from '../model/test-support/build-record.ts'
import { openStore } from './open-store.ts'
import type { Store, StoredSource } from './store.ts'
import { onBothOpened } from './test-support/both-stores.ts'
import { buildReading } from './test-support/build-reading.ts'
import { buildAgreement, buildViews } from './test-support/build-views.ts'

const nis = {
  ...buildParty('Niš'),
  population: 183_000,
  names: [
    { text: 'Niš', kind: 'official' },
    { text: 'Ниш', kind: 'official' },
    { text: 'Naissus', kind: 'former' },
  ],
} satisfies Party
const nice = {
  ...buildParty('Nice', 'FR'),
  population: 342_000,
  names: [{ text: 'Nis', kind: 'exonym' }],
} satisfies Party
const niska = { ...buildParty('Niška Banja'), population: 4_400 } satisfies Party
const kosice = buildParty('Košice', 'SK')
const presov = buildParty('Prešov', 'SK')

/** What refers to another stands before it. */
const laterTables = [
  ...['agreement_areas', 'agreement_statuses'],
  ...['validators', 'decisions', 'visits', 'attempts', 'secrets', 'suggestions'],
  ...['notes', 'passkeys', 'second_factors', 'verifications', 'credentials', 'sessions', 'accounts'],
]

onBothOpened((register, kind) => {
  const textOf = async (party: Party) => (await register.store.sources.document(buildPage(party).id))?.text

  describe('facts', () => {
    test('a reading comes back as it was, bytes and all', async () => {
      await register.store.facts.appendReading(buildReading(nis))
      const { source, snapshot, document, records, findings } = buildReading(nis)
      expect(await register.store.facts.readings()).toMatchObject([{ source, records, findings }])
      expect(await register.store.facts.heldSnapshot(source.id)).toEqual(snapshot)
      expect(await register.store.sources.document(source.id)).toEqual(document)
    })

    test('the newest reading of each source is told, the older ones stay', async () => {
      await register.store.facts.appendReading(buildReading(nis))
      await register.store.facts.appendReading(buildReading(kosice))
      await register.store.facts.appendReading(buildReading(nis, 'In April 2001 we signed'))
      expect(await register.store.facts.readings()).toHaveLength(2)
      expect(await textOf(nis)).toBe('In April 2001 we signed')
      expect(await textOf(kosice)).toBe('In March 2001 …')
      expect(await rows('readings')).toBe(3)
    })

    test('reading the same again adds nothing', async () => {
      await register.store.facts.appendReading(buildReading(nis))
      const before = await register.store.facts.version()
      await register.store.facts.appendReading(buildReading(nis, undefined, '2027-01-01T00:00:00.000Z'))
      expect(await register.store.facts.version()).toBe(before)
    })

    test('the newest bytes come back with the newest marks of change, which are no new reading', async () => {
      const source = buildPage(nis).id
      expect(await register.store.facts.heldSnapshot(source)).toBeUndefined()
      const url = 'https://nis.test/twins'
      const marked = (text: string, etag: string) => {
        const told = buildReading(nis, text)
        return { ...told, snapshot: { ...told.snapshot, validators: { url, etag, lastModified: null } } }
      }
      await register.store.facts.appendReading(marked('one', '"a"'))
      expect(await register.store.facts.heldSnapshot(source)).toEqual(marked('one', '"a"').snapshot)
      await register.store.facts.appendReading(marked('one', '"b"'))
      await register.store.facts.appendReading(marked('one', '"b"'))
      expect(await register.store.facts.heldSnapshot(source)).toEqual(marked('one', '"b"').snapshot)
      expect([await rows('readings'), await rows('validators')]).toEqual([1, 2])
      await register.store.facts.appendReading(buildReading(nis, 'three'))
      expect(await register.store.facts.heldSnapshot(source)).toEqual(buildReading(nis, 'three').snapshot)
    })

    test('a page that changes and changes back has three readings', async () => {
      for (const text of ['one', 'three', 'one'])
        await register.store.facts.appendReading(buildReading(nis, text))
      expect(await rows('readings')).toBe(3)
      expect(await textOf(nis)).toBe('one')
    })

    test.each(['snapshots', 'readings', 'minted', 'validators'])('no hand changes %s', async (table) => {
      const told = buildReading(nis)
      const validators = { url: 'https://nis.test/', etag: '"a"', lastModified: null }
      await register.store.facts.appendReading({ ...told, snapshot: { ...told.snapshot, validators } })
      await register.store.facts.mintAgreements([
        { id: mintId('agreement', 'a'), founding: mintId('record', 'r') },
      ])
      const column = { snapshots: 'bytes', minted: 'record' }[table] ?? 'source'
      await expect(register.where.ask(`update ${table} set ${column} = ${column}`)).rejects.toThrow(
        'facts are never changed',
      )
      await expect(register.where.ask(`delete from ${table}`)).rejects.toThrow('facts are never changed')
    })

    test('lone surrogates and NUL in a text come back as they were', async () => {
      const odd = 'a\u0000b\ud800c'
      await register.store.facts.appendReading(buildReading(nis, odd))
      expect(await textOf(nis)).toBe(odd)
    })

    test('it is told whether the views were computed from all that is known', async () => {
      expect(await register.store.facts.areInViews()).toBe(true)
      await register.store.facts.appendReading(buildReading(nis))
      expect(await register.store.facts.areInViews()).toBe(false)
      await register.store.replaceViews(
        buildViews({ minted: [{ id: mintId('agreement', 'a'), founding: mintId('record', 'r') }] }),
      )
      expect(await register.store.facts.areInViews()).toBe(true)
    })

    test('ids are kept in the order in which they were given, each pair once', async () => {
      const one = { id: mintId('agreement', 'b'), founding: mintId('record', '1') }
      const other = { id: mintId('agreement', 'a'), founding: mintId('record', '2') }
      await register.store.facts.mintAgreements([one, other])
      await register.store.facts.mintAgreements([other])
      expect(await register.store.facts.mintedAgreements()).toEqual([one, other])
    })

    async function rows(table: string): Promise<number> {
      const [row] = await register.where.ask(`select count(*) as n from ${table}`)
      return Number(row?.n)
    }
  })

  describe('views', () => {
    const twin = buildAgreement('one', [nis, kosice], {
      evidence: 'twoSided',
      sources: [
        {
          source: buildPage(nis).id,
          record: mintId('record', 'r'),
          authority: 'party',
          side: nis.id,
          citation: { start: 0, end: 2, quote: 'In' },
        },
      ],
    })
    const domestic = buildAgreement('two', [kosice, presov], {
      instrument: { type: 'memorandum', title: null },
    })
    const finding: Finding = {
      id: mintId('finding', 'f'),
      kind: 'conflict',
      severity: 'warning',
      message: 'The dates differ.',
      agreements: [twin.id],
      sources: [{ source: buildPage(nis).id, span: null }],
    }

    beforeEach(async () => {
      await register.store.replaceViews(
        buildViews({
          parties: [nis, nice, niska, kosice, presov],
          agreements: [twin, domestic],
          partnerships: [
            { id: twin.partnership, parties: twin.parties, agreements: [twin.id] },
            { id: domestic.partnership, parties: domestic.parties, agreements: [domestic.id] },
          ],
          findings: [finding],
          moves: [{ from: mintId('agreement', 'old'), to: twin.id }],
          resolved: [buildRecord({ source: buildPage(nis), publisher: nis, parties: [nis, kosice] })],
          publishers: [{ source: buildPage(nis).id, party: nis.id }],
        }),
      )
    })

    test('an agreement is found by party, by kind, by evidence and by countries', async () => {
      const ids = async (filter: Parameters<Store['agreements']['list']>[0]) =>
        (await register.store.agreements.list(filter)).map(({ id }) => id)
      expect(await ids({})).toEqual([twin.id, domestic.id])
      expect(await ids({ party: nis.id })).toEqual([twin.id])
      expect(await ids({ instrument: 'memorandum' })).toEqual([domestic.id])
      expect(await ids({ evidence: 'twoSided' })).toEqual([twin.id])
      expect(await ids({ countries: ['SK', 'RS'] })).toEqual([twin.id])
      expect(await ids({ countries: ['SK', 'SK'] })).toEqual([domestic.id])
      expect(await ids({ limit: 1 })).toEqual([twin.id])
      expect(await ids({ offset: 1 })).toEqual([domestic.id])
      expect(await register.store.agreements.count({ countries: ['SK'] })).toBe(2)
    })

    test('all agreements and parties are walked in the order of their ids, each once, whatever is computed meanwhile', async () => {
      const keys = Array.from({ length: 1_200 }, (_, index) => String(index).padStart(4, '0'))
      const parties = keys.map((key) => buildParty(`Town ${key}`))
      const agreements = keys.map((key) => buildAgreement(key, [nis, kosice]))
      await register.store.replaceViews(buildViews({ parties, agreements: agreements.toReversed() }))
      const walked: string[] = []
      for await (const { id } of register.store.agreements.walk()) {
        walked.push(id)
        if (walked.length === 10) await register.store.replaceViews(buildViews({ parties, agreements }))
      }
      expect(walked).toEqual(agreements.map(({ id }) => id))
      const known: string[] = []
      for await (const { id } of register.store.parties.walk()) known.push(id)
      expect(known).toEqual(parties.map(({ id }) => id).sort())
    })

    test('a list is read in parts, each behind the id where the one before ended', async () => {
      const ids = [twin.id, domestic.id].sort()
      const part = (after: string | null) => register.store.agreements.page({ after, limit: 1 })
      expect((await part(null)).map(({ id }) => id)).toEqual(ids.slice(0, 1))
      expect((await part(ids[0]!)).map(({ id }) => id)).toEqual(ids.slice(1))
      expect(await part(ids[1]!)).toEqual([])
      const parties = await register.store.parties.page({ after: null, limit: 10 }, { country: 'FR' })
      expect(parties.map(({ name }) => name)).toEqual(['Nice'])
      expect(await register.store.findings.page({ after: null, limit: 10 }, { kind: 'stale' })).toEqual([])
      expect(await register.store.findings.page({ after: null, limit: 10 })).toEqual([finding])
    })

    test('agreements are found by when their sources were read, with what was merged into them', async () => {
      await register.store.facts.appendReading(buildReading(nis))
      const readAt = buildReading(nis).snapshot.fetchedAt
      const since = async (instant: string) =>
        (await register.store.agreements.list({ changedSince: instant })).map(({ id }) => id)
      expect(await since('2000-01-01T00:00:00.000Z')).toEqual([twin.id])
      expect(await since(readAt)).toEqual([])
      expect(await register.store.agreements.mergedInto(twin.id)).toEqual([mintId('agreement', 'old')])
    })

    test('an agreement that was merged leads to the one that stays', async () => {
      expect(await register.store.agreements.get(mintId('agreement', 'old'))).toEqual({ movedTo: twin.id })
      expect(await register.store.agreements.get(twin.id)).toEqual(twin)
      expect(await register.store.agreements.get(mintId('agreement', 'none'))).toBeUndefined()
    })

    test('a party is found by any spelling, the whole name and the larger place first, inside a word last', async () => {
      const found = async (words: string) =>
        (await register.store.parties.search(words, 10)).map(({ name }) => name)
      expect(await found('nis')).toEqual(['Nice', 'Niš', 'Niška Banja'])
      expect(await found('Niš')).toEqual(['Niš', 'Nice', 'Niška Banja'])
      expect(await found('НИШ')).toEqual(['Niš'])
      expect(await found('naiss')).toEqual(['Niš'])
      expect(await found('banja')).toEqual(['Niška Banja'])
      expect(await found('osic')).toEqual(['Košice'])
      expect(await found('k')).toEqual(['Košice'])
      expect(await found('%')).toEqual([])
      expect(await found('_')).toEqual([])
      expect(await found("' or 1=1 --")).toEqual([])
      expect(await register.store.parties.search('nis', 1)).toHaveLength(1)
    })

    test('findings are found by what they are about', async () => {
      expect(
        await register.store.findings.list({
          kind: 'conflict',
          agreement: twin.id,
          source: buildPage(nis).id,
        }),
      ).toEqual([finding])
      expect(await register.store.findings.count({ severity: 'error' })).toBe(0)
      expect(await register.store.findings.get(finding.id)).toEqual(finding)
    })

    test('a source tells whose page it is and how many records it gave', async () => {
      await register.store.facts.appendReading(buildReading(nis))
      expect(await register.store.sources.get(buildPage(nis).id)).toMatchObject({
        party: nis.id,
        partyName: 'Niš',
        partyCountry: 'RS',
        records: 1,
        title: 'Niš.html',
      })
      const record = buildRecord({ source: buildPage(nis), publisher: nis, parties: [nis, kosice] })
      expect(await register.store.sources.records(buildPage(nis).id)).toEqual([record])
      expect(await register.store.sources.get(mintId('source', 'none'))).toBeUndefined()
    })

    test('sources are told a part at a time, each with how many agreements it tells of', async () => {
      const { facts, sources } = register.store
      for (const party of [nis, kosice]) await facts.appendReading(buildReading(party))
      await facts.appendReading(buildReading(nis, 'In April 2001 we signed'))
      const ids = [nis, kosice].map((party) => buildPage(party).id).sort()
      const idsOf = (found: readonly StoredSource[]) => found.map(({ id }) => id)
      expect(await sources.count()).toBe(2)
      expect(idsOf(await sources.part({ offset: 0, limit: 1 }))).toEqual(ids.slice(0, 1))
      expect(idsOf(await sources.part({ offset: 1, limit: 5 }))).toEqual(ids.slice(1))
      expect(idsOf(await sources.page({ after: ids[0] ?? null, limit: 5 }))).toEqual(ids.slice(1))
      for (const source of ids) {
        const counted = (await sources.agreementCounts(ids)).get(source) ?? 0
        expect(counted).toBe(await register.store.agreements.count({ source }))
      }
    })

    test('partnerships are found by party', async () => {
      expect((await register.store.partnerships.list({ party: nis.id })).map(({ id }) => id)).toEqual([
        twin.partnership,
      ])
      expect((await register.store.partnerships.list()).length).toBe(2)
    })

    test('figures count what is there', async () => {
      expect(await register.store.figures()).toEqual({
        agreements: 2,
        partnerships: 2,
        parties: 3,
        countries: 2,
        sources: 0,
        twoSided: 0,
        findings: 1,
      })
      expect(await register.store.formalFigures()).toEqual({
        agreements: 1,
        partnerships: 1,
        parties: 2,
        countries: 2,
        sources: 1,
        findings: 1,
      })
    })

    test('views computed from older facts are refused, and nothing of them is written', async () => {
      const basis = await register.store.facts.version()
      await register.store.facts.appendReading(buildReading(presov))
      const minted = [{ id: mintId('agreement', 'late'), founding: mintId('record', 'r') }]
      expect(await register.store.replaceViews(buildViews({ basis, minted }))).toBe(false)
      expect(await register.store.agreements.count()).toBe(2)
      expect(await register.store.facts.mintedAgreements()).toEqual([])
      expect(
        await register.store.replaceViews(
          buildViews({ basis: await register.store.facts.version(), minted }),
        ),
      ).toBe(true)
      expect(await register.store.facts.mintedAgreements()).toEqual(minted)
    })

    test('whoever asks while the views are replaced gets the old ones or the new ones, never half', async () => {
      const replacing = register.store.replaceViews(buildViews({ parties: [nis], agreements: [] }))
      const asked = await Promise.all([register.store.agreements.count(), register.store.parties.list()])
      await replacing
      expect([0, 2]).toContain(asked[0])
      expect([1, 5]).toContain(asked[1].length)
    })
  })

  describe('the form', () => {
    test('a register made by a newer version is not touched', async () => {
      await register.where.ask("insert into migrations values ('2031-01-01-holograms', '2031-01-01')")
      await expect(openStore(register.where.place)).rejects.toThrow(
        /newer version of pobratim.*2031-01-01-holograms/,
      )
    })

    test('a register of the first version is brought to the form of this one, with all that it holds', async () => {
      await register.store.facts.appendReading(buildReading(nis))
      await register.reopenAfter(async () => {
        for (const table of laterTables) await register.where.ask(`drop table ${table}`)
        await register.where.ask("delete from migrations where name > '2026-11-21-register'")
      })
      expect(await register.store.facts.heldSnapshot(buildPage(nis).id)).toEqual(buildReading(nis).snapshot)
    })

    test('a register that must be there is not made by looking for it', async () => {
      const other = await kind.newPlace()
      await expect(openStore({ ...other.place, mustExist: true })).rejects.toThrow(/there is no register/)
      await other.remove()
    })
  })
})
