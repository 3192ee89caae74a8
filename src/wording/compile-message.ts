// Turns a message of a catalogue (ICU MessageFormat) into what can be said again and again.
import { IntlMessageFormat } from 'intl-messageformat'

export type Message = string | IntlMessageFormat

type Parts = ReturnType<IntlMessageFormat['getAst']>
type Part = Parts[number]

/** Rewrites words for another script; names of arguments and of plural forms stay. */
export type Respell = (words: string) => string

/** What has neither arguments nor forms is a text already. */
export function compileMessage(text: string, locale: string, respell: Respell | null = null): Message {
  if (!/[{<']/.test(text)) return respell === null ? text : respell(text)
  if (respell === null) return new IntlMessageFormat(text, locale)
  return new IntlMessageFormat(respellParts(new IntlMessageFormat(text, locale).getAst(), respell), locale)
}

const kinds = { literal: 0, select: 5, plural: 6, tag: 8 } as const

function respellParts(parts: readonly Part[], respell: Respell): Parts {
  return parts.map((part): Part => {
    if (part.type === kinds.literal) return { ...part, value: respell(part.value) }
    if (part.type === kinds.tag) return { ...part, children: respellParts(part.children, respell) }
    if (part.type !== kinds.select && part.type !== kinds.plural) return part
    const options = Object.entries(part.options).map(([form, { value, ...rest }]) => [
      form,
      { ...rest, value: respellParts(value, respell) },
    ])
    return { ...part, options: Object.fromEntries(options) }
  })
}
