// Are these two one agreement?
import type { FC } from 'hono/jsx'
import { type Act, AnswerForm } from './answer-form.tsx'
import type { QuestionViewProps } from './question-view-props.ts'

const acts: readonly Act[] = [
  { act: 'merge', key: 'm', label: 'question.merge' },
  { act: 'split', key: 's', label: 'question.split' },
  { act: 'unsure', key: 'u', label: 'question.unsure' },
]

export const AgreementsForm: FC<QuestionViewProps> = (view) => <AnswerForm view={view} acts={acts} />
