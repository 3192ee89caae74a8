// Records of all sources → agreements, partnerships and what a person should look at. Pure: the same records give the
// same answer in whatever order they come.
import type { Agreement, MintedAgreement, MovedAgreement, Partnership } from '../model/agreement.ts'
import { type DecidedPairs, nothingDecided } from '../model/decided-pairs.ts'
import type { Finding } from '../model/finding.ts'
import { type AgreementId, mintId, type PartnershipId } from '../model/ids.ts'
import type { Party } from '../model/party.ts'
import type { ResolvedRecord } from '../model/resolved-record.ts'
import { digest } from '../text/digest.ts'
import { minDay } from '../text/edtf.ts'
import type { NoticedInSource, ToldRecord } from './built-agreement.ts'
import { agreementParty, collectParties } from './collect-parties.ts'
import { compareText } from './compare-text.ts'
import { findAll } from './findings/findings.ts'
import { gatherRecords } from './gather/gather-records.ts'
import { buildAgreement, recordsOf } from './ledger/build-agreement.ts'
import { type OwnPages, ownPages } from './ledger/own-pages.ts'
import { mintIds } from './mint-ids.ts'

export interface ConsolidateInput {
  readonly resolved: readonly ResolvedRecord[]
  /** In the order in which they were minted. */
  readonly minted: readonly MintedAgreement[]
  /** The day from which "in the future" is told. */
  readonly day: string
  /** What the reading stages noticed in each source. */
  readonly noticed?: readonly NoticedInSource[]
  /** What people decided of pairs of records. */
  readonly decided?: DecidedPairs
  /** Where only a part is brought together: pages of its parties' own, and what the sources of its records tell besides. */
  readonly pages?: OwnPages
  readonly toldElsewhere?: readonly ToldRecord[]
  /** Ids that belong to agreements of other parts. */
  readonly idsElsewhere?: ReadonlySet<AgreementId>
}

export interface Consolidated {
  readonly parties: readonly Party[]
  readonly agreements: readonly Agreement[]
  readonly partnerships: readonly Partnership[]
  readonly findings: readonly Finding[]
  readonly moves: readonly MovedAgreement[]
  readonly newlyMinted: readonly MintedAgreement[]
}

export function consolidate(input: ConsolidateInput): Consolidated {
  const { resolved, minted, day, noticed = [], decided = nothingDecided, toldElsewhere = [] } = input
  const { pages = ownPages(resolved), idsElsewhere } = input
  const parties = collectParties(resolved)
  const { agreements: gathered, lonely } = gatherRecords(resolved, decided)
  const { ids, newlyMinted, moves } = mintIds(
    gathered.map(({ gathering }) => recordsOf(gathering).map(({ record }) => record.id)),
    minted,
    idsElsewhere,
  )
  const built = newestFirst(
    gathered.map(({ parties: of, gathering }, at) => ({
      gathering,
      agreement: buildAgreement(gathering, {
        id: ids[at]!,
        partnership: partnershipOf(of),
        parties: of.map((party) => agreementParty(parties.get(party)!)),
      }),
    })),
  )
  const agreements = built.map(({ agreement }) => agreement)
  return {
    parties: [...parties.values()],
    agreements,
    partnerships: gatherPartnerships(agreements),
    findings: findAll({ built, lonely, resolved, noticed, toldElsewhere, pages, day }),
    moves,
    newlyMinted,
  }
}

function partnershipOf(parties: readonly string[]): PartnershipId {
  return mintId('partnership', digest(...parties))
}

/** By the first act that is told of it; those without a day come last. */
function newestFirst<Built extends { readonly agreement: Agreement }>(
  built: readonly Built[],
): readonly Built[] {
  return built
    .map((one) => ({ one, day: firstDay(one.agreement) ?? '' }))
    .sort((a, b) => compareText(b.day, a.day) || compareText(a.one.agreement.id, b.one.agreement.id))
    .map(({ one }) => one)
}

/** Agreements of one tie in order of time. */
function gatherPartnerships(agreements: readonly Agreement[]): readonly Partnership[] {
  const oldestFirst = (a: Agreement, b: Agreement) =>
    compareText(firstDay(a) ?? '9999', firstDay(b) ?? '9999') || compareText(a.id, b.id)
  return [...Map.groupBy(agreements, ({ partnership }) => partnership)]
    .map(([id, own]) => ({
      id,
      parties: own[0]!.parties,
      agreements: [...own].sort(oldestFirst).map((agreement) => agreement.id),
    }))
    .sort((a, b) => compareText(a.id, b.id))
}

/** The earliest day of its events, null where none is told. */
export function firstDay({ events }: Agreement): string | null {
  const days = events.flatMap(({ on }) => minDay(on ?? '') ?? [])
  return days.sort()[0] ?? null
}
