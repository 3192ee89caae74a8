// What a reviewer's form means: a judgement, with a value or a party where one belongs to it.
import { z } from 'zod'
import { canonicalJson } from '../../model/canonical.ts'
import type { Answer } from '../../model/decision.ts'
import type { PartyId } from '../../model/ids.ts'
import { instrumentTypes } from '../../model/instrument.ts'
import type { ClaimValue } from '../../model/question.ts'
import { dateRoles, recordStatuses } from '../../model/record.ts'
import type { DeskQuestion } from '../../pipeline/desk/desk.ts'
import type { Tongue } from '../../wording/make-tongue.ts'
import type { Form } from '../asked/read-form.ts'
import { claimValueOf } from './claim-value-of.ts'

type Verdict = Pick<Answer, 'judgement' | 'value' | 'party'>

export type ReadVerdict =
  | { readonly kind: 'verdict'; readonly verdict: Verdict }
  | { readonly kind: 'fault'; readonly words: string }

export function readVerdict(form: Form, found: DeskQuestion, tongue: Tongue): ReadVerdict {
  const act = form('act')
  if (act === 'unsure') return verdict({ judgement: 'unsure' })
  switch (found.question.subject.kind) {
    case 'agreements':
      if (act === 'merge') return verdict({ judgement: 'same' })
      return act === 'split' ? verdict({ judgement: 'different' }) : unknownAct(tongue)
    case 'mention':
      return ofMention(act, form('party') as PartyId | '', tongue)
    case 'claim':
      return ofClaim(act, form, { found, tongue })
  }
}

function ofMention(act: string, party: PartyId | '', tongue: Tongue): ReadVerdict {
  if (act === 'new') return verdict({ judgement: 'new' })
  if (act !== 'accept' && act !== 'reject') return unknownAct(tongue)
  if (party === '') return fault(tongue.say('question.chooseBody'))
  return verdict({ judgement: act === 'accept' ? 'same' : 'different', party })
}

function ofClaim(
  act: string,
  form: Form,
  { found, tongue }: { readonly found: DeskQuestion; readonly tongue: Tongue },
): ReadVerdict {
  const { say } = tongue
  if (act === 'reject') return verdict({ judgement: 'different' })
  if (act !== 'accept' && act !== 'correct') return unknownAct(tongue)
  const read = claimValueOf(found)
  if (read === null) return fault(say('question.onlyNotThere'))
  const told = claimValue.safeParse({ field: read.field, ...written(form) })
  if (!told.success) return fault(say('question.noValue'))
  const isChanged = canonicalJson(told.data) !== canonicalJson(read)
  // Enter in a field presses the first button: a changed value must not be taken for agreement.
  if (act === 'accept' && isChanged)
    return fault(say('question.changed', { correct: say('question.correct') }))
  if (act === 'correct' && !isChanged)
    return fault(say('question.unchanged', { accept: say('question.accept') }))
  return act === 'accept'
    ? verdict({ judgement: 'same' })
    : verdict({ judgement: 'different', value: told.data })
}

const claimValue = z.discriminatedUnion('field', [
  z.object({ field: z.literal('instrument'), type: z.enum(instrumentTypes) }),
  z.object({
    field: z.literal('date'),
    edtf: z.string().trim().min(1).max(40),
    role: z.enum(dateRoles),
    place: z
      .string()
      .trim()
      .max(200)
      .transform((place) => (place === '' ? null : place)),
  }),
  z.object({
    field: z.literal('area'),
    concept: z.string().transform((area) => (area === '' ? null : area)),
  }),
  z.object({ field: z.literal('status'), status: z.enum(recordStatuses) }),
]) satisfies z.ZodType<ClaimValue, unknown>

function written(form: Form): Readonly<Record<string, string>> {
  return Object.fromEntries(
    ['type', 'edtf', 'role', 'place', 'concept', 'status'].map((name) => [name, form(name)]),
  )
}

function verdict(told: Partial<Verdict> & Pick<Verdict, 'judgement'>): ReadVerdict {
  return { kind: 'verdict', verdict: { value: null, party: null, ...told } }
}

function fault(words: string): ReadVerdict {
  return { kind: 'fault', words }
}

function unknownAct({ say }: Tongue): ReadVerdict {
  return fault(say('desk.chooseAnswer'))
}
