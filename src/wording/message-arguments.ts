// Reads from a message of the English catalogue, while types are checked, which arguments it must be told.
import type { English } from './english/english.ts'

export type MessageKey = keyof English

/** What stands behind the point in the keys that begin so: of `column.year` it is `year`. */
export type KeyBelow<
  Prefix extends string,
  Key extends string = MessageKey,
> = Key extends `${Prefix}.${infer Name}` ? Name : never

/** What a call must tell beside the key: nothing where the message takes no arguments. */
export type Told<Key extends MessageKey, Value> = [NamesIn<English[Key]>] extends [never]
  ? []
  : [told: Readonly<Record<NamesIn<English[Key]>, Value>>]

/** Those that take no arguments. */
export type PlainMessageKey = {
  [Key in MessageKey]: [NamesIn<English[Key]>] extends [never] ? Key : never
}[MessageKey]

type NamesIn<Text extends string> = BracedIn<Text> | TagsIn<Text>

/** `{name}` and `{count, plural, …}`; what is written right behind a letter, as in `one{…}`, is a branch and no argument. */
type BracedIn<Text extends string> = Text extends `${infer Before}{${infer Rest}`
  ? (Before extends `${string}${LastOfBranch}` ? never : FirstName<Rest>) | BracedIn<Rest>
  : never

type FirstName<Rest extends string> = Rest extends `${infer Head}}${string}`
  ? Head extends `${infer Name},${string}`
    ? Name
    : Head
  : never

/** `<link>words</link>`. */
type TagsIn<Text extends string> = Text extends `${string}<${infer Tag}>${infer Rest}`
  ? (Tag extends `/${string}` ? never : Tag) | TagsIn<Rest>
  : never

/** Letters with which branches end: zero, one, two, few, many, other, day, month, year, true, false, =1. */
type LastOfBranch = 'e' | 'o' | 'w' | 'y' | 'r' | 'h' | '0' | '1' | '2'
