// A broken promise: wrong use, a refused input, a store that cannot be opened. Expected trouble is a Finding instead.

/** `message` names the thing, the value and the limit; `code` is stable and may be tested for. */
export class RegisterError extends Error {
  readonly code: string

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'RegisterError'
    this.code = code
  }
}
