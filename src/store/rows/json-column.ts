// Things of the register as JSON text in one column.
import { RegisterError } from '../../model/register-error.ts'

/** `JSON.stringify` escapes lone surrogates and NUL, so that whatever a source holds comes back as it was. */
export function toColumn(value: unknown): string {
  return JSON.stringify(value)
}

/** The column was written by `toColumn` from a `Value`; no other hand writes the file. */
export function fromColumn<Value>(text: string): Value {
  return JSON.parse(text) as Value
}

/** Text that stands in a column of its own must be writable as UTF-8 and hold no NUL. */
export function plainText(text: string, what: string): string {
  if (text.isWellFormed() && !text.includes('\0')) return text
  throw new RegisterError(
    'text-malformed',
    `${what} ${JSON.stringify(text)} holds characters that cannot be kept`,
  )
}
