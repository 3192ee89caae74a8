// The language of the page that is being written, for every part of it.
import { raw } from 'hono/html'
import type { Child, FC, PropsWithChildren } from 'hono/jsx'
import { english } from '../../wording/english-tongue.ts'
import type { Tongue } from '../../wording/make-tongue.ts'
import type { MessageKey, Told } from '../../wording/message-arguments.ts'
import { ambient } from '../markup/ambient.ts'
import { writeChild } from '../markup/jsx-runtime.ts'

/** What stands in a message: `{name}` is a value or a part of a page, `<link>…</link>` a function from the words to the link. */
type Woven = Child | ((words: Child[]) => Child)

/** A tongue that weaves parts of pages into its words. */
export interface PageTongue extends Tongue {
  weave<Key extends MessageKey>(key: Key, ...told: Told<Key, Woven>): Child[]
}

const spoken = ambient<Tongue>(english)

/** Whatever stands in it is written in the tongue. */
export const Spoken: FC<PropsWithChildren<{ readonly tongue: Tongue }>> = ({ tongue, children }) =>
  spoken.during(tongue, () => raw(writeChild(children)))

const weaving = new WeakMap<Tongue, PageTongue>()

/** `const { say, weave } = useTongue()`, in any component. */
export function useTongue(): PageTongue {
  const tongue = spoken.now()
  const known = weaving.get(tongue)
  if (known !== undefined) return known
  const made: PageTongue = {
    ...tongue,
    weave: (key, ...[told = {}]) => [...tongue.parts(key, told)] as Child[],
  }
  weaving.set(tongue, made)
  return made
}
