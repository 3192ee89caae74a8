// What the forms of all kinds of questions have in common: the state that is answered, a reason, and buttons with keys.
import type { FC } from 'hono/jsx'
import type { PlainMessageKey } from '../../wording/message-arguments.ts'
import { useTongue } from '../languages/use-tongue.ts'
import { Field } from '../views/parts/field.tsx'
import type { QuestionViewProps } from './question-view-props.ts'

export interface Act {
  /** What the form sends. */
  readonly act: string
  readonly key: string
  readonly label: PlainMessageKey
}

interface AnswerFormProps {
  readonly view: QuestionViewProps
  readonly acts: readonly Act[]
  readonly children?: unknown
}

export const AnswerForm: FC<AnswerFormProps> = ({ view, acts, children }) => {
  const { say } = useTongue()
  return (
    <form class="form desk-form" method="post" action={`/desk/questions/${view.found.id}${view.query}`}>
      <input type="hidden" name="version" value={String(view.found.version)} />
      <input type="hidden" name="stamp" value={view.stamp} />
      <input type="hidden" name="next" value={view.next ?? ''} />
      <input type="hidden" name="asked-of" value={view.found.tellings[0]?.source.id ?? ''} />
      {children as never}
      <Field name="reason" label={say('desk.why')} hint={say('question.whyHint')} maxlength={2000} />
      <div class="desk-acts">
        {acts.map(({ act, key, label }, index) => (
          <button
            class="ds-button"
            data-variant={index === 0 ? 'primary' : 'secondary'}
            type="submit"
            name="act"
            value={act}
            data-key={key}
            accesskey={key}
          >
            {say(label)} <kbd>{key}</kbd>
          </button>
        ))}
      </div>
    </form>
  )
}
