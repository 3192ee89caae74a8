// `pobratim decide`: a person's answer to a question.
import { z } from 'zod'
import { type Judgement, judgements } from '../model/decision.ts'
import type { LoggedDecision } from '../model/decision-log.ts'
import type { PartyId, QuestionId } from '../model/ids.ts'
import { instrumentTypes } from '../model/instrument.ts'
import type { ClaimValue } from '../model/question.ts'
import { dateRoles, recordStatuses } from '../model/record.ts'
import { type Command, type CommandWords, UsageError } from './command.ts'
import { deciderOf, deciderOptions } from './decider.ts'
import { onePath } from './one-path.ts'
import { registerOptions, registerPlace } from './register-place.ts'
import { openTalkingStages } from './stages.ts'
import { clearProgress, print, say, tell } from './terminal.ts'
import { today } from './today.ts'

export const decideCommand: Command = {
  name: 'decide',
  summary: 'answer a question that only a person can decide',
  usage: `QUESTION --judgement ${judgements.join('|')} --by NAME [options]`,
  options: {
    judgement: { type: 'string', value: judgements.join('|'), help: 'the answer' },
    party: {
      type: 'string',
      value: 'ID',
      help: 'which party a name means (same) or does not mean (different)',
    },
    value: { type: 'string', value: 'JSON', help: 'what is right, where a claim is wrong' },
    version: {
      type: 'string',
      value: 'N',
      help: 'the state that was answered, as `pobratim questions --json` told it',
    },
    ...deciderOptions,
    ...registerOptions,
  },
  details: `QUESTION is an id that \`pobratim questions\` printed. The decision is kept in the log; \`pobratim undo\` takes it back.
Exit code: 0 decided; 1 somebody else decided meanwhile, or it cannot be kept; 2 wrong use.`,
  async run(words) {
    const id = onePath(words, 'the question') as QuestionId
    const verdict = { judgement: judgementOf(words), value: correctionOf(words), party: partyOf(words) }
    const decider = deciderOf(words)
    const known = versionOf(words)
    const place = registerPlace(words)
    const { openReadyRegister } = await import('../pipeline/open-register.ts')
    const { findQuestion } = await import('../pipeline/desk/questions.ts')
    const { decide } = await import('../pipeline/desk/decide.ts')
    const store = await openReadyRegister({ ...place, mustExist: true, day: today() })
    try {
      const stages = await openTalkingStages(place.directory)
      const found = await findQuestion(store, id, stages)
      if (found === undefined) throw new UsageError(`there is no question ${id}`)
      const { question, version } = found
      const asked = { question, version: known ?? version, ...verdict, reason: decider.reason }
      const outcome = await decide(store, asked, { ...decider, stages, day: today() })
      clearProgress()
      if (outcome.kind === 'kept') {
        await print(`decision ${outcome.logged.decision.number}; head ${outcome.logged.hash}`)
        return 0
      }
      say('pobratim: nothing was kept: it was decided meanwhile')
      for (const logged of outcome.by) await tell(lineOf(logged))
      return 1
    } finally {
      await store.close()
    }
  },
}

function judgementOf(words: CommandWords): Judgement {
  const written = words.string('judgement')
  const judgement = judgements.find((known) => known === written)
  if (judgement !== undefined) return judgement
  throw new UsageError(`tell the judgement: --judgement ${judgements.join('|')}`)
}

function partyOf(words: CommandWords): PartyId | null {
  const party = words.string('party')
  return party === undefined ? null : (party as PartyId)
}

function versionOf(words: CommandWords): number | undefined {
  const written = words.string('version')
  if (written === undefined) return undefined
  if (/^\d{1,9}$/.test(written)) return Number(written)
  throw new UsageError(`"${written}" is no version`)
}

const claimValue = z.discriminatedUnion('field', [
  z.strictObject({ field: z.literal('instrument'), type: z.enum(instrumentTypes) }),
  z.strictObject({
    field: z.literal('date'),
    edtf: z.string(),
    role: z.enum(dateRoles),
    place: z.string().nullable().default(null),
  }),
  z.strictObject({ field: z.literal('area'), concept: z.string().nullable() }),
  z.strictObject({ field: z.literal('status'), status: z.enum(recordStatuses) }),
])

function correctionOf(words: CommandWords): ClaimValue | null {
  const written = words.string('value')
  if (written === undefined) return null
  try {
    return claimValue.parse(JSON.parse(written))
  } catch {
    throw new UsageError(
      `"${written}" is no value, such as {"field":"date","edtf":"2001-03-22","role":"signed"}`,
    )
  }
}

function lineOf({ decision }: LoggedDecision): string {
  const { number, judgement, by, at, reason } = decision
  return `decision ${number}: ${judgement ?? 'taken back'}, by ${by}, ${at}${reason === '' ? '' : `: ${reason}`}`
}
