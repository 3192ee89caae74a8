// Is this value right, and if not, what is?
import type { FC } from 'hono/jsx'
import { type AreaId, areaLabel, areas } from '../../model/areas.ts'
import { instrumentTypes } from '../../model/instrument.ts'
import type { ClaimValue } from '../../model/question.ts'
import { dateRoles, recordStatuses } from '../../model/record.ts'
import { phraseDateRole, phraseRecordStatus } from '../../publish/phrase/phrase-claim.ts'
import type { Tongue } from '../../wording/make-tongue.ts'
import { useTongue } from '../languages/use-tongue.ts'
import { Choice, Field } from '../views/parts/field.tsx'
import { type Act, AnswerForm } from './answer-form.tsx'
import { claimValueOf } from './claim-value-of.ts'
import type { QuestionViewProps } from './question-view-props.ts'

const acts: readonly Act[] = [
  { act: 'accept', key: 'a', label: 'question.accept' },
  { act: 'correct', key: 'c', label: 'question.correct' },
  { act: 'reject', key: 'r', label: 'question.reject' },
  { act: 'unsure', key: 'u', label: 'question.unsure' },
]

export const ClaimForm: FC<QuestionViewProps> = (view) => {
  const { say } = useTongue()
  const value = claimValueOf(view.found)
  return (
    <AnswerForm view={view} acts={acts}>
      <fieldset class="desk-value">
        <legend>{say('question.whatIsRight')}</legend>
        {value === null ? <p>{say('question.gone')}</p> : <ValueFields value={value} />}
      </fieldset>
    </AnswerForm>
  )
}

const ValueFields: FC<{ readonly value: ClaimValue }> = ({ value }) => {
  const tongue = useTongue()
  const { say } = tongue
  switch (value.field) {
    case 'instrument':
      return (
        <Choice
          name="type"
          label={say('field.instrument')}
          options={instrumentTypes.map((value) => ({ value, label: say(`instrument.${value}`) }))}
          value={value.type}
        />
      )
    case 'status':
      return (
        <Choice
          name="status"
          label={say('field.status')}
          options={recordStatuses.map((one) => ({ value: one, label: phraseRecordStatus(one, tongue) }))}
          value={value.status}
        />
      )
    case 'area':
      return (
        <Choice
          name="concept"
          label={say('claim.area')}
          options={areaOptions(tongue)}
          value={value.concept ?? ''}
        />
      )
    case 'date':
      return (
        <>
          <Field
            name="edtf"
            label={say('question.day')}
            hint={say('question.dayHint')}
            value={value.edtf}
            maxlength={40}
            isRequired
          />
          <Choice
            name="role"
            label={say('question.whatHappened')}
            options={dateRoles.map((one) => ({ value: one, label: phraseDateRole(one, tongue) }))}
            value={value.role}
          />
          <Field name="place" label={say('field.place')} value={value.place ?? ''} maxlength={200} />
        </>
      )
  }
}

function areaOptions(tongue: Tongue) {
  const known = (Object.keys(areas) as AreaId[]).map((value) => ({
    value,
    label: areaLabel(value, tongue.language) ?? value,
  }))
  known.sort((a, b) => tongue.compare(a.label, b.label))
  return [{ value: '', label: tongue.say('claim.noArea') }, ...known]
}
