// Is this value right, and if not, what is?
import type { FC } from 'hono/jsx'
import { type AreaId, areaLabel, areas } from '../../model/areas.ts'
import { instrumentTypes } from '../../model/instrument.ts'
import type { ClaimValue } from '../../model/question.ts'
import { dateRoles, recordStatuses } from '../../model/record.ts'
import { dateRoleWords, recordStatusWords } from '../../publish/phrase-claim.ts'
import { english } from '../../wording/english-tongue.ts'
import { Choice, Field } from '../views/field.tsx'
import { type Act, AnswerForm } from './answer-form.tsx'
import { claimValueOf } from './claim-value-of.ts'
import type { QuestionViewProps } from './question-view-props.ts'

const acts: readonly Act[] = [
  { act: 'accept', key: 'a', label: 'It is right' },
  { act: 'correct', key: 'c', label: 'Correct it' },
  { act: 'reject', key: 'r', label: 'It is not there' },
  { act: 'unsure', key: 'u', label: 'Cannot be told' },
]

export const ClaimForm: FC<QuestionViewProps> = (view) => {
  const value = claimValueOf(view.found)
  return (
    <AnswerForm view={view} acts={acts}>
      <fieldset class="desk-value">
        <legend>What is right</legend>
        {value === null ? <p>The page does not say it any more.</p> : <ValueFields value={value} />}
      </fieldset>
    </AnswerForm>
  )
}

const ValueFields: FC<{ readonly value: ClaimValue }> = ({ value }) => {
  switch (value.field) {
    case 'instrument':
      return (
        <Choice
          name="type"
          label="Instrument"
          options={instrumentTypes.map((value) => ({ value, label: english.say(`instrument.${value}`) }))}
          value={value.type}
        />
      )
    case 'status':
      return (
        <Choice
          name="status"
          label="Status"
          options={optionsOf(recordStatuses, recordStatusWords)}
          value={value.status}
        />
      )
    case 'area':
      return <Choice name="concept" label="Area" options={areaOptions} value={value.concept ?? ''} />
    case 'date':
      return (
        <>
          <Field
            name="edtf"
            label="Day"
            hint="2001, 2001-03 or 2001-03-22"
            value={value.edtf}
            maxlength={40}
            isRequired
          />
          <Choice
            name="role"
            label="What happened on it"
            options={optionsOf(dateRoles, dateRoleWords)}
            value={value.role}
          />
          <Field name="place" label="Place" value={value.place ?? ''} maxlength={200} />
        </>
      )
  }
}

function optionsOf<Value extends string>(values: readonly Value[], words: Readonly<Record<Value, string>>) {
  return values.map((value) => ({ value, label: words[value] }))
}

const areaOptions = [
  { value: '', label: 'No known area' },
  ...(Object.keys(areas) as AreaId[])
    .map((value) => ({ value, label: areaLabel(value, 'en') ?? value }))
    .sort((a, b) => (a.label < b.label ? -1 : 1)),
]
