// Finds what is opened and closed in wiki text — comments, references, templates, links — in one pass, however it is nested.

export interface WikiPairs {
  /** Where a template or link that opens at an offset ends, its closing signs included. */
  readonly ends: ReadonlyMap<number, number>
  /** Stretches that are not read at all: comments, references, pictures and formulas. */
  readonly dropped: ReadonlyMap<number, number>
  /** Stretches whose signs stand for themselves. */
  readonly literal: ReadonlyMap<number, number>
}

/** Elements of which nothing is read. */
const droppedElements =
  'ref|math|gallery|imagemap|timeline|score|syntaxhighlight|source|templatedata|graph|mapframe|includeonly'
const opening = new RegExp(
  `<!--|<(nowiki|pre|${droppedElements})(?=[\\s/>])[^<>]{0,2000}?(/?)>|\\{\\{|\\}\\}|\\[\\[|\\]\\]`,
  'gi',
)

export function pairsOf(source: string): WikiPairs {
  const ends = new Map<number, number>()
  const dropped = new Map<number, number>()
  const literal = new Map<number, number>()
  const open: { readonly sign: '{{' | '[['; readonly at: number }[] = []
  const openCount = { '{{': 0, '[[': 0 }
  const endOf = closingFinder(source)
  opening.lastIndex = 0
  for (let match = opening.exec(source); match !== null; match = opening.exec(source)) {
    const at = match.index
    const after = at + match[0].length
    const element = match[1]?.toLowerCase()
    if (match[0] === '<!--' || element !== undefined) {
      const isEmpty = match[2] === '/'
      const end = isEmpty ? after : endOf(element === undefined ? '-->' : `</${element}`, after)
      if (end === null) continue
      const isLiteral = element === 'nowiki' || element === 'pre'
      ;(isLiteral && !isEmpty ? literal : dropped).set(at, end)
      opening.lastIndex = end
    } else if (match[0] === '{{' || match[0] === '[[') {
      open.push({ sign: match[0], at })
      openCount[match[0]]++
    } else {
      const sign = match[0] === '}}' ? '{{' : '[['
      if (openCount[sign] === 0) continue
      // What was opened inside and never closed stands for itself.
      for (let top = open.pop(); top !== undefined; top = open.pop()) {
        openCount[top.sign]--
        if (top.sign !== sign) continue
        ends.set(top.at, after)
        break
      }
    }
  }
  return { ends, dropped, literal }
}

/** Looks for a closing sign, and remembers that there is none so that no text is searched twice. */
function closingFinder(source: string): (closing: string, from: number) => number | null {
  const lower = source.toLowerCase()
  const searched = lower.length === source.length ? lower : source
  const missingFrom = new Map<string, number>()
  return (closing, from) => {
    if (from >= (missingFrom.get(closing) ?? Number.POSITIVE_INFINITY)) return null
    const found = searched.indexOf(closing, from)
    if (found === -1) {
      missingFrom.set(closing, from)
      return null
    }
    if (closing === '-->') return found + closing.length
    const close = searched.indexOf('>', found)
    return close === -1 ? null : close + 1
  }
}

/** The parts of a template or link between its bars; bars inside others do not count. */
export function partsOf(
  source: string,
  pairs: WikiPairs,
  from: number,
  to: number,
): readonly { readonly start: number; readonly end: number }[] {
  const parts: { start: number; end: number }[] = []
  // A search in the whole source would run far beyond the end.
  const words = source.slice(from, to)
  const sign = /[{[<|]/g
  let start = from
  for (let match = sign.exec(words); match !== null; match = sign.exec(words)) {
    const at = from + match.index
    const skip = pairs.ends.get(at) ?? pairs.dropped.get(at) ?? pairs.literal.get(at)
    if (skip !== undefined && skip <= to) sign.lastIndex = skip - from
    else if (match[0] === '|') {
      parts.push({ start, end: at })
      start = at + 1
    }
  }
  parts.push({ start, end: to })
  return parts
}
