// What the letters and words of a text tell of its language.

export interface LanguageGuess {
  /** BCP 47, the language alone; `und` where too little tells. */
  readonly language: string
  /** Strong enough to contradict what the page declares. */
  readonly isSure: boolean
}
