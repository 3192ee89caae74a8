// The front page: three figures, what differs, whose anniversary it is this month, what was read last.
import type { BriefAgreement } from '../../model/agreement.ts'
import { english } from '../../wording/english-tongue.ts'
import type { Tongue } from '../../wording/make-tongue.ts'
import { isExactDay, monthName } from '../phrase/phrase-day.ts'
import { type AgreementLine, presentAgreementLine } from './agreement-line.ts'
import type { HeldSource, SourceLine } from './held-source.ts'
import type { FindingView } from './present-findings.ts'

export interface HomeView {
  readonly figures: {
    readonly agreements: number
    readonly parties: number
    readonly twoSided: number
    readonly countries: number
  }
  readonly differences: readonly FindingView[]
  readonly allFindings: number
  readonly anniversaries: { readonly month: string; readonly days: readonly Anniversary[] }
  readonly newest: readonly SourceLine[]
}

export interface Anniversary {
  readonly agreement: AgreementLine
  readonly day: number
  readonly years: number
}

/** Agreements signed on a known day of this month, in an earlier year. */
export function presentAnniversaries(
  agreements: readonly BriefAgreement[],
  day: string,
  tongue: Tongue = english,
): HomeView['anniversaries'] {
  const month = Number(day.slice(5, 7))
  const days = agreements.flatMap((agreement) =>
    anniversariesOf(agreement, day).map((told) => ({
      agreement: presentAgreementLine(agreement, day, tongue),
      ...told,
    })),
  )
  const stillThere = days.filter(({ agreement }) => agreement.status.kind !== 'ended')
  return {
    month: monthName(month, tongue),
    days: stillThere.sort(
      (a, b) => a.day - b.day || b.years - a.years || (a.agreement.id < b.agreement.id ? -1 : 1),
    ),
  }
}

/** Days of signing that this month remembers. */
export function anniversariesOf({ events }: Pick<BriefAgreement, 'events'>, day: string) {
  const [year, month] = day.split('-').map(Number) as [number, number]
  return events.flatMap(({ kind, on }) => {
    if (kind !== 'signed' || on === null || !isExactDay(on)) return []
    const [signedYear, signedMonth, signedDay] = on.split('-').map(Number) as [number, number, number]
    return signedMonth !== month || signedYear >= year ? [] : [{ day: signedDay, years: year - signedYear }]
  })
}

/** What was read last stands first. */
export function newestOf<Held extends HeldSource>(sources: readonly Held[], limit: number): readonly Held[] {
  return [...sources]
    .sort((a, b) => (a.readAt === b.readAt ? (a.id < b.id ? -1 : 1) : a.readAt < b.readAt ? 1 : -1))
    .slice(0, limit)
}
