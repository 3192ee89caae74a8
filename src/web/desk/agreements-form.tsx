// Are these two one agreement?
import type { FC } from 'hono/jsx'
import { type Act, AnswerForm } from './answer-form.tsx'
import type { QuestionViewProps } from './question-view-props.ts'

const acts: readonly Act[] = [
  { act: 'merge', key: 'm', label: 'One agreement' },
  { act: 'split', key: 's', label: 'Two agreements' },
  { act: 'unsure', key: 'u', label: 'Cannot be told' },
]

export const AgreementsForm: FC<QuestionViewProps> = (view) => <AnswerForm view={view} acts={acts} />
