// What people decided, said to the records before they are consolidated: values put right, names given their party,
// pairs of records held together or apart. What the page says stays as written.
import { type DecidedPairs, nothingDecided, type RecordPair } from '../model/decided-pairs.ts'
import type { Decision } from '../model/decision.ts'
import type { PartyId, QuestionId, SourceId } from '../model/ids.ts'
import type { Party } from '../model/party.ts'
import { type ClaimValue, type Question, questionId } from '../model/question.ts'
import type { AgreementRecord, Mention } from '../model/record.ts'
import type { ResolvedMention } from '../model/resolved-record.ts'
import { askAgreements, askClaim, askMention, type ReadRecord } from './ask.ts'
import { answersOf, type StandingAnswers, sourceOf } from './find-answer.ts'
import { claimsOf, dateValue, instrumentValue, type RecordClaim } from './record-claims.ts'
import { standingDecisions } from './standing-decisions.ts'

export interface Decided {
  readonly records: readonly ReadRecord[]
  readonly pairs: DecidedPairs
  /** Whose page a source is, where somebody said so. */
  readonly publishers: ReadonlyMap<SourceId, Party>
  /** Answered once, and changed so much since that the answer may be wrong now. */
  readonly outdated: readonly OutdatedDecision[]
}

export interface OutdatedDecision {
  readonly question: Question
  readonly decision: Decision
}

/** How a party is found by its id, and what stands in for one that nobody knows. */
export interface PartyBook {
  find(id: PartyId): Party | null
  asWritten(mention: Mention): Party
}

export function applyDecisions(
  records: readonly ReadRecord[],
  log: readonly Decision[],
  parties: PartyBook,
): Decided {
  const standing = standingDecisions(log)
  if (standing.size === 0) {
    return { records, pairs: nothingDecided, publishers: new Map(), outdated: [] }
  }
  const sources = new Set([...standing.values()].map(({ question }) => sourceOf(question.subject)))
  const touched = records.filter(({ source }) => sources.has(source.id))
  const answers = answersOf(standing, new Set(touched.flatMap(questionsOn)))
  const outdated: OutdatedDecision[] = []
  const answer = (question: Question): Decision | null => {
    const found = answers.find(question)
    if (found.kind === 'outdated') outdated.push({ question, decision: found.decision })
    return found.kind === 'holds' ? found.decision : null
  }
  const publishers = new Map<SourceId, Party>()
  const decided = records.map((read) => {
    if (!sources.has(read.source.id)) return read
    const mentions = read.mentions.map((resolved) =>
      nameParty(resolved, answer(askMention(read, resolved.mention)), parties),
    )
    const own = mentions.findIndex(({ mention }) => mention.role === 'publisher')
    const isNamed = own !== -1 && mentions[own] !== read.mentions[own]
    if (isNamed) publishers.set(read.source.id, mentions[own]!.party)
    return {
      ...read,
      record: correctRecord(read.record, (claim) => answer(askClaim(read, claim))),
      mentions,
    }
  })
  return {
    // Also for records in which the publisher is not named.
    records: decided.map((read) => {
      const publisher = publishers.get(read.source.id)
      return publisher === undefined ? read : { ...read, publisherParty: publisher.id }
    }),
    pairs: decidePairs(records, standing.values(), answers, outdated),
    publishers,
    outdated,
  }
}

function questionsOn(read: ReadRecord): readonly QuestionId[] {
  const claims = claimsOf(read.record).map((claim) => askClaim(read, claim))
  const mentions = read.mentions.map(({ mention }) => askMention(read, mention))
  return [...claims, ...mentions].map(({ subject }) => questionId(subject))
}

/** By a person, and so with certainty. */
function nameParty(
  resolved: ResolvedMention,
  decision: Decision | null,
  parties: PartyBook,
): ResolvedMention {
  if (decision === null || decision.judgement === 'unsure') return resolved
  const { mention, match } = resolved
  if (decision.judgement === 'same') {
    const party = decision.party === null ? null : parties.find(decision.party)
    if (party === null) return resolved
    const chosen = { party: party.id, score: 1, features: { decision: 1 } }
    const others = match.candidates.filter((candidate) => candidate.party !== party.id)
    return { mention, party, match: { chosen, isAmbiguous: false, candidates: [chosen, ...others] } }
  }
  if (decision.judgement === 'different' && match.chosen?.party !== decision.party) return resolved
  const candidates = match.candidates.filter(({ party }) => party !== decision.party)
  return {
    mention,
    party: parties.asWritten(mention),
    match: { chosen: null, isAmbiguous: false, candidates },
  }
}

type Correct = (claim: RecordClaim) => Decision | null

/** A claim that is wrong, where nobody says what is right, is not there. */
function correctRecord(record: AgreementRecord, decide: Correct): AgreementRecord {
  const verdicts = new Map<string, Decision>()
  for (const claim of claimsOf(record)) {
    const decision = decide(claim)
    if (decision?.judgement === 'different') verdicts.set(keyOf(claim.value, claim.start), decision)
  }
  if (verdicts.size === 0) return record
  const correct = <Claim extends { readonly start: number }>(
    claim: Claim,
    value: ClaimValue,
  ): readonly Claim[] => {
    const verdict = verdicts.get(keyOf(value, claim.start))
    if (verdict === undefined) return [claim]
    if (verdict.value === null) return []
    const { field: _field, ...right } = verdict.value
    return [{ ...claim, ...right, origin: `decision@${verdict.number}` }]
  }
  const { instrument, statusCitation, citation, status } = record
  const ofStatus = verdicts.get(keyOf({ field: 'status', status }, (statusCitation ?? citation).start))
  const [newInstrument = null] = instrument === null ? [] : correct(instrument, instrumentValue(instrument))
  return {
    ...record,
    instrument: newInstrument,
    dates: record.dates.flatMap((date) => correct(date, dateValue(date))),
    areas: record.areas.flatMap((area) => correct(area, { field: 'area', concept: area.concept })),
    ...(ofStatus === undefined
      ? {}
      : { status: ofStatus.value?.field === 'status' ? ofStatus.value.status : ('unknown' as const) }),
  }
}

function keyOf({ field }: ClaimValue, start: number): string {
  return `${field} ${start}`
}

function decidePairs(
  records: readonly ReadRecord[],
  standing: Iterable<Decision>,
  answers: StandingAnswers,
  outdated: OutdatedDecision[],
): DecidedPairs {
  const known = new Map(records.map((read) => [read.record.id, read]))
  const same: RecordPair[] = []
  const different: RecordPair[] = []
  for (const { question } of standing) {
    const { subject } = question
    if (subject.kind !== 'agreements') continue
    const one = known.get(subject.one)
    const other = known.get(subject.other)
    if (one === undefined || other === undefined) continue
    const asked = askAgreements(one, other)
    const found = answers.find(asked)
    if (found.kind === 'outdated') outdated.push({ question: asked, decision: found.decision })
    if (found.kind !== 'holds') continue
    if (found.decision.judgement === 'same') same.push([subject.one, subject.other])
    if (found.decision.judgement === 'different') different.push([subject.one, subject.other])
  }
  return { same: same.sort(inOrder), different: different.sort(inOrder) }
}

function inOrder(a: RecordPair, b: RecordPair): number {
  const [one, other] = [a.join(' '), b.join(' ')]
  return one < other ? -1 : Number(one > other)
}
