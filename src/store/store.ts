// What the rest of the house may ask of the database, whichever engine stands behind it.
import type { Kysely } from 'kysely'
import type { Account, Role } from '../model/account.ts'
import type { Agreement, BriefAgreement, MintedAgreement, Partnership } from '../model/agreement.ts'
import type { AgreementFacets } from '../model/agreement-facets.ts'
import type { Answer } from '../model/decision.ts'
import type { LoggedDecision, LogHead } from '../model/decision-log.ts'
import type { Document } from '../model/document.ts'
import type { Finding, FindingKind, ReadingFinding } from '../model/finding.ts'
import type {
  AgreementId,
  FindingId,
  PartnershipId,
  PartyId,
  QuestionId,
  RecordId,
  SourceId,
  SuggestionId,
} from '../model/ids.ts'
import type { Note, NoteSubject } from '../model/note.ts'
import type { CountryCode, Party } from '../model/party.ts'
import type { AgreementRecord } from '../model/record.ts'
import type { ResolvedRecord } from '../model/resolved-record.ts'
import type { Snapshot, Source } from '../model/source.ts'
import type { Suggestion, SuggestionSettled, SuggestionState } from '../model/suggestion.ts'
import type { Fact } from './fact.ts'
import type { KeptRow } from './facts/kept-rows.ts'
import type { AgreementFilter, FindingFilter, PageOfList } from './filters.ts'
import type { BlockLink, Making, PlacedRecord, SourcePublisher, ViewChange, Views } from './views.ts'

export type { Fact } from './fact.ts'
export type { KeptRow } from './facts/kept-rows.ts'
export type * from './filters.ts'
export type * from './views.ts'

/** Agreements by what they have in common; `Listed` is how much of each is told. */
export interface AgreementLists<Listed> {
  /** Those of the ids that there are, in the order asked. */
  several(ids: readonly AgreementId[]): Promise<readonly Listed[]>
  list(filter?: AgreementFilter): Promise<readonly Listed[]>
  /** In the order of their ids, a few at a time; each once, even if the views are replaced meanwhile. */
  walk(filter?: AgreementFilter): AsyncIterable<Listed>
  page(page: PageOfList, filter?: AgreementFilter): Promise<readonly Listed[]>
}

/** A source with what was read from its newest snapshot. */
export interface StoredSource extends Source {
  readonly snapshot: Snapshot['id']
  /** Instant at which the snapshot was taken. */
  readonly readAt: string
  /** The party whose page it is, null for a third party's. */
  readonly party: PartyId | null
  /** As the register knows it, where the page may write it otherwise. */
  readonly partyName: string | null
  readonly partyCountry: CountryCode | null
  readonly records: number
}

/** One reading of one snapshot by one version of the extractor: a fact, appended and never changed. */
export interface Reading {
  readonly source: Source
  readonly snapshot: Snapshot
  readonly document: Document
  readonly records: readonly AgreementRecord[]
  /** What was noticed while this text was read; the register's own findings come on top. */
  readonly findings: readonly ReadingFinding[]
  /** Extractor and version. */
  readonly extractor: string
}

/** What the views are computed from: a reading without its bytes and, where nothing was noticed, without its words. */
export interface ToldReading extends Pick<Reading, 'source' | 'records' | 'findings'> {
  readonly snapshot: Pick<Snapshot, 'id'>
  readonly document: Pick<Document, 'text'>
}

export type { MintedAgreement } from '../model/agreement.ts'

export interface FactChanges {
  readonly sources: readonly SourceId[]
  readonly decisionsBefore: number
}

export interface Figures {
  readonly agreements: number
  readonly partnerships: number
  readonly parties: number
  readonly countries: number
  readonly sources: number
  /** Agreements told by more than one of their own sides. */
  readonly twoSided: number
  readonly findings: number
}

/** The same of formal agreements. */
export type FormalFigures = Omit<Figures, 'twoSided'>

export type Appended =
  | { readonly kind: 'kept'; readonly logged: LoggedDecision }
  | { readonly kind: 'overtaken'; readonly by: readonly LoggedDecision[] }

/** Kysely over the register's own tables, as better-auth takes it. */
export interface AccountDatabase {
  // biome-ignore lint/suspicious/noExplicitAny: better-auth asks for a Kysely of any tables.
  readonly db: Kysely<any>
  readonly type: 'sqlite'
}

export interface AttemptLimit {
  readonly most: number
  readonly seconds: number
  readonly now: Date
}

export interface Store {
  readonly facts: {
    appendReading(reading: Reading): Promise<void>
    /** The newest reading of each source, or of some, in the order of their ids: as much as the views are computed from. */
    readings(sources?: readonly SourceId[]): Promise<readonly ToldReading[]>
    /** The newest bytes of a source, with its validators. */
    heldSnapshot(source: SourceId): Promise<Snapshot | undefined>
    mintAgreements(minted: readonly MintedAgreement[]): Promise<void>
    mintedAgreements(): Promise<readonly MintedAgreement[]>
    /** All rows of the ids that any of the records was told of. */
    mintedOf(records: readonly RecordId[]): Promise<readonly MintedAgreement[]>
    /** Sources read since that version, and how many decisions there were then. */
    changesSince(version: string): Promise<FactChanges>
    /** Those of the sources of which reading has noticed something. */
    noticingSources(sources: readonly SourceId[]): Promise<readonly SourceId[]>
    /** Changes whenever a fact is added. */
    version(): Promise<string>
    /** Whether the views were computed from all facts; not so where a process died in between. */
    areInViews(): Promise<boolean>
    /** All that there are at this instant, in an order in which another register can take them. */
    export(): AsyncIterable<Fact>
    /** What is no fact and yet cannot be computed: suggestions and, if asked for, accounts and what their offices noted. */
    exportRows(which: { readonly accounts: boolean }): AsyncIterable<KeptRow>
    /** All or none; refused where the register holds any. */
    import(facts: AsyncIterable<Fact | KeptRow>): Promise<void>
  }
  readonly decisions: {
    /** At the end of the log, unless somebody has decided since: then nothing is kept, and those decisions are told. */
    append(answer: Answer): Promise<Appended>
    /** In their order. */
    list(): Promise<readonly LoggedDecision[]>
    on(question: QuestionId): Promise<readonly LoggedDecision[]>
    head(): Promise<LogHead>
  }
  readonly visits: {
    /** Instant at which each page was last asked for, where it was asked for again at all. */
    last(): Promise<ReadonlyMap<SourceId, string>>
    note(source: SourceId, at: string): Promise<void>
  }
  readonly accounts: {
    /** What better-auth keeps its own tables by. */
    readonly database: AccountDatabase
    list(): Promise<readonly Account[]>
    find(email: string): Promise<Account | undefined>
    /** False where there is no such account. Whoever gets another role has to sign in again. */
    setRole(email: string, role: Role, organization: PartyId | null): Promise<boolean>
    /** Takes away codes and passkeys that were lost, and ends every session. False where there is no such account. */
    forgetFactors(email: string): Promise<boolean>
    /** Made up once, and then always the same. */
    secret(): Promise<string>
  }
  readonly suggestions: {
    add(suggestion: Suggestion): Promise<void>
    get(id: SuggestionId): Promise<Suggestion | undefined>
    /** Newest first. */
    list(filter: { readonly state: SuggestionState }): Promise<readonly Suggestion[]>
    /** False, and nothing is changed, where somebody settled it before. */
    settle(id: SuggestionId, state: 'accepted' | 'rejected', settled: SuggestionSettled): Promise<boolean>
  }
  readonly notes: {
    /** Of one office, the newest first. */
    list(office: PartyId): Promise<readonly Note[]>
    get(office: PartyId, subject: NoteSubject): Promise<Note | undefined>
    /** Over the state of `version`, 0 where there was none. Where another stands by now nothing is kept, and it is told. */
    write(note: Note): Promise<Note | null>
  }
  readonly attempts: {
    /** Counts one try; false where there were too many within the time. */
    take(key: string, limit: AttemptLimit): Promise<boolean>
  }
  /** In one transaction. False where facts have come since `views.basis`: compute them again. */
  replaceViews(views: Views): Promise<boolean>
  /** The same of some blocks; false also where the views are not those that the change was computed from. */
  changeViews(change: ViewChange): Promise<boolean>
  readonly blocks: {
    /** From which facts the views were computed, and how; nothing where there are none. */
    basis(): Promise<(Making & { readonly basis: string }) | undefined>
    /** Of the records of the sources, as they stand in the views. */
    ofSources(sources: readonly SourceId[]): Promise<readonly string[]>
    /** Of records that a finding of this kind is about. */
    withFinding(kind: FindingKind): Promise<readonly string[]>
    /** Blocks that have to do with the blocks, or with blocks of these links. */
    linkedTo(blocks: readonly string[], links: readonly BlockLink[]): Promise<readonly string[]>
    records(blocks: readonly string[]): Promise<readonly PlacedRecord[]>
    recordsOfSource(source: SourceId): Promise<readonly PlacedRecord[]>
    /** Blocks of those records that stand in the views. */
    ofRecords(records: readonly RecordId[]): Promise<ReadonlyMap<RecordId, string>>
    named(records: readonly RecordId[]): Promise<readonly PlacedRecord[]>
    ownPages(parties: readonly PartyId[]): Promise<readonly (SourcePublisher & { readonly page: Source })[]>
    pagesOf(sources: readonly SourceId[]): Promise<readonly SourcePublisher[]>
  }
  readonly sources: {
    /** All, or those that are a party's own pages; in the order of their ids. */
    list(filter?: { readonly party?: PartyId }): Promise<readonly StoredSource[]>
    page(page: PageOfList): Promise<readonly StoredSource[]>
    /** The same from the one of that number on. */
    part(part: { readonly offset: number; readonly limit: number }): Promise<readonly StoredSource[]>
    count(): Promise<number>
    /** How many agreements each tells of, where it tells of any. */
    agreementCounts(ids: readonly SourceId[]): Promise<ReadonlyMap<SourceId, number>>
    /** Those that are there, in the order in which they are asked for. */
    several(ids: readonly SourceId[]): Promise<readonly StoredSource[]>
    get(id: SourceId): Promise<StoredSource | undefined>
    document(id: SourceId): Promise<Document | undefined>
    /** The words of those that are there. */
    documents(ids: readonly SourceId[]): Promise<ReadonlyMap<SourceId, Document>>
    records(id: SourceId): Promise<readonly ResolvedRecord[]>
  }
  readonly parties: {
    get(id: PartyId): Promise<Party | undefined>
    /** Those of the ids that there are. */
    several(ids: readonly PartyId[]): Promise<readonly Party[]>
    list(filter?: { readonly country?: CountryCode }): Promise<readonly Party[]>
    /** In the order of their ids, a few at a time. */
    walk(): AsyncIterable<Party>
    page(page: PageOfList, filter?: { readonly country?: CountryCode }): Promise<readonly Party[]>
    /** Parties of the register whose name, in any spelling, holds the words; best first. */
    search(words: string, limit: number): Promise<readonly Party[]>
  }
  readonly agreements: AgreementLists<Agreement> & {
    /** `movedTo` where the agreement was merged into an older one. */
    get(id: AgreementId): Promise<Agreement | { readonly movedTo: AgreementId } | undefined>
    /** What all of them can be found by, in the order of their ids, a few at a time. */
    facets(): AsyncIterable<AgreementFacets>
    /** Those that were merged into it. */
    mergedInto(id: AgreementId): Promise<readonly AgreementId[]>
    count(filter?: AgreementFilter): Promise<number>
  }
  /** The same agreements without what each claim says. */
  readonly briefs: AgreementLists<BriefAgreement>
  readonly partnerships: {
    get(id: PartnershipId): Promise<Partnership | undefined>
    list(filter?: { readonly party?: PartyId }): Promise<readonly Partnership[]>
    /** Those of which some agreement fits. */
    page(page: PageOfList, filter?: AgreementFilter): Promise<readonly Partnership[]>
  }
  readonly findings: {
    get(id: FindingId): Promise<Finding | undefined>
    list(filter?: FindingFilter): Promise<readonly Finding[]>
    page(page: PageOfList, filter?: FindingFilter): Promise<readonly Finding[]>
    count(filter?: FindingFilter): Promise<number>
  }
  figures(): Promise<Figures>
  formalFigures(): Promise<FormalFigures>
  /** Copies the whole database to a new file while others use it; null where the engine has no file. */
  readonly copyTo: ((file: string) => Promise<void>) | null
  close(): Promise<void>
}
