// What the descriptions of the data tell of how much there is and how new it is.
export interface Holdings {
  /** Where readers reach the register. */
  readonly origin: string
  readonly agreements: number
  readonly parties: number
  readonly countries: number
  readonly sources: number
  /** When the newest source was read; null of an empty register. */
  readonly newestAt: string | null
  /** Languages of the sources, by tag. */
  readonly languages: readonly string[]
}

export function downloadUrl(origin: string, file: string): string {
  return `${origin}/download/${file}`
}
