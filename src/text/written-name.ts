// What is wrong with a name as somebody wrote it, before anybody asks who is meant.

/** Longer than any body's name with all of its titles. */
export const longestName = 200

export const nameFaults = ['empty-name', 'long-name', 'control-characters', 'mixed-scripts'] as const
export type NameFault = (typeof nameFaults)[number]

export interface WrittenName {
  /** Without control characters, spaces single. */
  readonly name: string
  readonly faults: readonly { readonly kind: NameFault; readonly message: string }[]
}

const controls = /[[\p{Cc}\u202a-\u202e\u2066-\u2069]--[\t\n\r]]/gv
const words = /[\p{Letter}\p{Mark}]+/gv
/** Scripts whose letters look alike, so that one may stand for another's unseen. */
const alike = [/\p{Script=Latin}/v, /\p{Script=Cyrillic}/v, /\p{Script=Greek}/v]

export function readWrittenName(text: string): WrittenName {
  const bare = text.replaceAll(controls, '')
  const name = bare.replaceAll(/\s+/g, ' ').trim()
  if (name === '') return { name, faults: [{ kind: 'empty-name', message: 'the name is empty' }] }
  if (name.length > longestName) {
    const message = `the name has ${name.length} characters, limit ${longestName}`
    return { name, faults: [{ kind: 'long-name', message }] }
  }
  const mixed = mixedWord(name)
  return {
    name,
    faults: [
      ...(bare.length < text.length
        ? [{ kind: 'control-characters' as const, message: 'control characters in the name were left out' }]
        : []),
      ...(mixed === null
        ? []
        : [
            {
              kind: 'mixed-scripts' as const,
              message: `the word “${mixed}” is written in letters of two scripts that look alike`,
            },
          ]),
    ],
  }
}

/** Cyrillic letters inside a Latin word, or the like; two words in two scripts are no fault. */
function mixedWord(name: string): string | null {
  const mixed = (name.match(words) ?? []).find(
    (word) => alike.filter((script) => script.test(word)).length > 1,
  )
  return mixed ?? null
}
