// One question of a form: its label, a hint, what is wrong, and the box.
import type { FC } from 'hono/jsx'

interface FieldProps {
  readonly name: string
  /** Where the name alone would stand on the page twice. */
  readonly id?: string
  readonly label: string
  readonly hint?: string
  readonly error?: string | null
  readonly type?: 'text' | 'email' | 'password' | 'url' | 'file'
  readonly value?: string
  readonly autocomplete?: string
  readonly inputmode?: 'numeric' | 'text'
  readonly isRequired?: boolean
  /** Lines; one where none is told. */
  readonly rows?: number
  readonly maxlength?: number
  readonly accept?: string
}

export const Field: FC<FieldProps> = (props) => {
  const { name, label, hint, error = null, type = 'text', value = '', isRequired = false, rows } = props
  const id = props.id ?? `field-${name}`
  const described = [hint === undefined ? '' : `${id}-hint`, error === null ? '' : `${id}-error`]
    .filter((word) => word !== '')
    .join(' ')
  const shared = {
    class: 'ds-input',
    id,
    name,
    required: isRequired,
    maxlength: props.maxlength,
    'aria-describedby': described === '' ? undefined : described,
    'aria-invalid': error === null ? undefined : ('true' as const),
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint === undefined ? null : (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error === null ? null : (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {rows === undefined ? (
        <input
          {...shared}
          type={type}
          value={type === 'file' ? undefined : value}
          autocomplete={props.autocomplete}
          inputmode={props.inputmode}
          accept={props.accept}
        />
      ) : (
        <textarea {...shared} rows={rows}>
          {value}
        </textarea>
      )}
    </div>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly value?: string
}

export const Choice: FC<ChoiceProps> = ({ name, label, options, value }) => (
  <div class="field">
    <label for={`field-${name}`}>{label}</label>
    <select class="ds-input" id={`field-${name}`} name={name}>
      {options.map((option) => (
        <option value={option.value} selected={option.value === value}>
          {option.label}
        </option>
      ))}
    </select>
  </div>
)

interface SubmitProps {
  readonly children?: unknown
  readonly isQuiet?: boolean
  /** Which of several acts of the form it is. */
  readonly act?: string
}

export const Submit: FC<SubmitProps> = ({ children, isQuiet = false, act }) => (
  <button
    class="ds-button"
    data-variant={isQuiet ? 'secondary' : 'primary'}
    type="submit"
    name={act === undefined ? undefined : 'act'}
    value={act}
  >
    {children as never}
  </button>
)

interface FormNoticeProps {
  readonly words: string | null
  readonly isFault?: boolean
  /** Of the words, where it is not the page's. */
  readonly language?: string
}

/** What came of the last act, read out at once. */
export const FormNotice: FC<FormNoticeProps> = ({ words, isFault = false, language }) =>
  words === null ? null : (
    <p
      class={isFault ? 'form-notice is-fault' : 'form-notice'}
      role={isFault ? 'alert' : 'status'}
      lang={language}
    >
      {words}
    </p>
  )
