// A file made to harm whoever reads it, and what must come of it.

/**
 * `read`; `partial` where something was left out or looks odd, and a finding tells of it; else the code of the refusal.
 * The numbers in the names are those of the list of attacks that these files were made from.
 */
export type HostileFile = readonly [
  what: string,
  name: string,
  make: () => string | Uint8Array,
  verdict: 'read' | 'partial' | `${string}-${string}`,
]
