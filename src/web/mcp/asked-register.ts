// What every tool for assistants finds.
import type { Store } from '../../store/store.ts'

export interface AskedRegister {
  readonly store: Store
  /** Answers with today's day. */
  readonly day: () => string
  /** Where readers reach it, such as `https://register.example`; '' where nobody has told. */
  readonly origin: string
}
