// The tables as Kysely sees them. What the register knows of a thing stands whole in `body`, as JSON; the other
// columns are those that are asked for.
import type { Generated } from 'kysely'

/** Facts: rows are added, never changed, never taken away. */
interface FactTables {
  readonly snapshots: { readonly id: string; readonly bytes: Uint8Array }
  readonly readings: {
    readonly seq: Generated<number>
    readonly source: string
    readonly snapshot: string
    readonly fetched_at: string
    readonly extractor: string
    readonly records: number
    readonly about: string
    readonly document: string
    readonly told: string
  }
  readonly minted: { readonly seq: Generated<number>; readonly agreement: string; readonly record: string }
  readonly decisions: {
    readonly number: number
    readonly question: string
    readonly version: number
    readonly body: string
    readonly hash: string
  }
  readonly validators: {
    readonly seq: Generated<number>
    readonly source: string
    readonly snapshot: string
    readonly url: string
    readonly etag: string | null
    readonly last_modified: string | null
  }
}

/** Views: computed from the facts, anew as a whole or in part. */
interface ViewTables {
  readonly publishers: { readonly source: string; readonly party: string }
  readonly resolved: {
    readonly source: string
    readonly position: number
    readonly record: string
    /** Which records may tell one agreement with it. */
    readonly block: string
    readonly agreement: string | null
    readonly body: string
  }
  /** Blocks that share a key which one of them seeks have to do with each other. */
  readonly block_links: { readonly block: string; readonly key: string; readonly seeks: number }
  /** Pages that tell agreements of their own publisher's. */
  readonly own_pages: { readonly source: string; readonly party: string }
  readonly parties: {
    readonly id: string
    readonly country: string | null
    readonly population: number
    readonly body: string
  }
  /** Every name, and what is left of it from each of its further words on. */
  readonly party_names: { readonly party: string; readonly folded: string; readonly is_whole: number }
  readonly agreements: {
    readonly id: string
    /** '' where no day is told. */
    readonly first_day: string
    readonly instrument: string
    readonly evidence: string
    /** 1 where more than third parties claim it. */
    readonly formal: number
    readonly sides: number
    readonly partnership: string
    /** What it can be found by, in few words. */
    readonly facets: string
    /** All of it but the fields. */
    readonly body: string
    readonly fields: string
  }
  readonly agreement_areas: { readonly agreement: string; readonly area: string }
  /** One of them holds on each day. */
  readonly agreement_statuses: {
    readonly agreement: string
    readonly status: string
    /** '' from ever. */
    readonly from_day: string
    /** The day after the last one. */
    readonly until_day: string
  }
  readonly agreement_parties: {
    readonly agreement: string
    readonly party: string
    readonly country: string | null
  }
  readonly agreement_sources: { readonly agreement: string; readonly source: string }
  readonly partnerships: { readonly id: string; readonly body: string }
  readonly partnership_parties: { readonly partnership: string; readonly party: string }
  readonly findings: {
    readonly id: string
    /** The gravest are the lowest. */
    readonly gravity: number
    readonly message: string
    readonly kind: string
    readonly severity: string
    readonly body: string
  }
  readonly finding_agreements: { readonly finding: string; readonly agreement: string }
  readonly finding_sources: { readonly finding: string; readonly source: string }
  /** Up to which facts the views were computed, for which day and with which names of the world; one row. */
  readonly views_basis: { readonly basis: string; readonly day: string; readonly maker: string }
  readonly moves: { readonly moved: string; readonly target: string }
}

/** People: their accounts, which better-auth reads and writes beside us, and what keeps them safe. */
interface AccountTables {
  readonly accounts: {
    readonly id: string
    readonly name: string
    readonly email: string
    readonly role: string
    readonly organization: string | null
    readonly twoFactorEnabled: number | null
  }
  readonly sessions: { readonly id: string; readonly userId: string }
  readonly credentials: { readonly id: string; readonly userId: string; readonly providerId: string }
  readonly second_factors: { readonly id: string; readonly userId: string }
  readonly passkeys: { readonly id: string; readonly userId: string }
  readonly secrets: { readonly name: string; readonly value: string }
  readonly attempts: { readonly key: string; readonly until: string; readonly count: number }
  readonly notes: {
    readonly office: string
    readonly subject: string
    readonly words: string
    readonly written_by: string
    readonly written_at: string
    readonly version: number
  }
  readonly suggestions: {
    readonly id: string
    readonly kind: string
    readonly about: string
    readonly words: string
    readonly address: string | null
    readonly sent_at: string
    readonly sent_by: string | null
    readonly state: string
    readonly settled_by: string | null
    readonly settled_at: string | null
    readonly reason: string | null
  }
}

export interface Tables extends FactTables, ViewTables, AccountTables {
  /** Neither: when each page was last asked for. */
  readonly visits: { readonly source: string; readonly at: string }
  readonly migrations: { readonly name: string; readonly applied_at: string }
}

/** Emptied and filled anew by a rebuild; whatever refers to another stands before it. */
export const viewTables = [
  'finding_agreements',
  'finding_sources',
  'findings',
  'agreement_parties',
  'agreement_sources',
  'agreement_areas',
  'agreement_statuses',
  'agreements',
  'partnership_parties',
  'partnerships',
  'moves',
  'party_names',
  'parties',
  'resolved',
  'block_links',
  'own_pages',
  'publishers',
  'views_basis',
] as const satisfies readonly (keyof ViewTables)[]
