// Takes a decision back, of now or of before.
import type { FC } from 'hono/jsx'
import { useTongue } from '../languages/use-tongue.ts'

interface UndoFormProps {
  readonly number: number
  readonly returnTo: string
  /** One button of a page answers to the key. */
  readonly hasKey?: boolean
}

export const UndoForm: FC<UndoFormProps> = ({ number, returnTo, hasKey = true }) => {
  const { say } = useTongue()
  return (
    <form class="form-inline" method="post" action={`/desk/decisions/${number}/undo`}>
      <input type="hidden" name="to" value={returnTo} />
      <button
        class="ds-button"
        data-variant="secondary"
        type="submit"
        data-key={hasKey ? 'z' : undefined}
        accesskey={hasKey ? 'z' : undefined}
      >
        {say('desk.takeBack', { number: String(number) })} {hasKey ? <kbd>z</kbd> : null}
      </button>
    </form>
  )
}

/** The decision that was made just now, and the way back from it. */
export const KeptNotice: FC<{ readonly number: number | null; readonly returnTo: string }> = ({
  number,
  returnTo,
}) => {
  const { say } = useTongue()
  return number === null ? null : (
    <div class="form-notice" role="status">
      <p>{say('desk.kept', { number: String(number) })}</p>
      <UndoForm number={number} returnTo={returnTo} />
    </div>
  )
}
