// Takes a decision back.
import type { FC } from 'hono/jsx'

interface UndoFormProps {
  readonly number: number
  readonly returnTo: string
  /** One button of a page answers to the key. */
  readonly hasKey?: boolean
}

export const UndoForm: FC<UndoFormProps> = ({ number, returnTo, hasKey = true }) => (
  <form class="form-inline" method="post" action={`/desk/decisions/${number}/undo`}>
    <input type="hidden" name="to" value={returnTo} />
    <button
      class="ds-button"
      data-variant="secondary"
      type="submit"
      data-key={hasKey ? 'z' : undefined}
      accesskey={hasKey ? 'z' : undefined}
    >
      Take decision {number} back {hasKey ? <kbd>z</kbd> : null}
    </button>
  </form>
)
