// robots.txt as RFC 9309 means it: which paths of a host a visitor of our name may ask for.

export interface RobotsRules {
  /** `path` with its query, as in a URL. */
  allow(path: string): boolean
}

interface Rule {
  readonly isAllow: boolean
  readonly pattern: string
}

export const everythingAllowed: RobotsRules = { allow: () => true }

/** `name` is the product token under which a host may speak to us; without a group for it, the group `*` counts. */
export function parseRobots(text: string, name: string): RobotsRules {
  const groups = readGroups(text)
  const own = groups.get(name.toLowerCase()) ?? groups.get('*') ?? []
  return {
    allow: (path) => {
      const asked = normalised(path)
      if (asked === '/robots.txt') return true
      const matching = own.filter(({ pattern }) => matches(asked, pattern))
      const longest = Math.max(0, ...matching.map(({ pattern }) => pattern.length))
      const deciding = matching.filter(({ pattern }) => pattern.length === longest)
      return deciding.length === 0 || deciding.some(({ isAllow }) => isAllow)
    },
  }
}

/** Groups for the same name are one group. Lines that are neither names nor rules part nothing. */
function readGroups(text: string): ReadonlyMap<string, readonly Rule[]> {
  const groups = new Map<string, Rule[]>()
  let names: string[] = []
  let isNaming = false
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)) {
    const [, key = '', written = ''] = /^\s*([a-z-]+)\s*:\s*([^#]*)/i.exec(line) ?? []
    const value = written.trim()
    const isAllow = key.toLowerCase() === 'allow'
    if (key.toLowerCase() === 'user-agent') {
      if (!isNaming) names = []
      isNaming = true
      const name = value === '*' ? '*' : (/^[a-z_-]+/i.exec(value)?.[0] ?? '').toLowerCase()
      names.push(name)
      if (!groups.has(name)) groups.set(name, [])
    } else if (isAllow || key.toLowerCase() === 'disallow') {
      isNaming = false
      // An empty rule forbids nothing.
      if (value === '') continue
      for (const name of names) groups.get(name)?.push({ isAllow, pattern: normalised(value) })
    }
  }
  return groups
}

/** `*` is any run of characters, `$` at the end is the end of the path; else a pattern is the beginning of a path. */
function matches(path: string, pattern: string): boolean {
  const isWhole = pattern.endsWith('$')
  const parts = (isWhole ? pattern.slice(0, -1) : pattern).split('*')
  const [first = '', ...rest] = parts
  if (!path.startsWith(first)) return false
  const last = isWhole ? rest.pop() : undefined
  let at = first.length
  for (const part of rest) {
    const found = path.indexOf(part, at)
    if (found === -1) return false
    at = found + part.length
  }
  if (!isWhole) return true
  return last === undefined ? at === path.length : path.length - last.length >= at && path.endsWith(last)
}

/** One way of writing for each path: letters of other scripts as `%XX`, plain ones as themselves. */
function normalised(path: string): string {
  return path
    .toWellFormed()
    .replaceAll(/%([0-9a-f]{2})|[^\x21-\x7e]/giu, (sign, code: string | undefined) => {
      if (code === undefined) return encodeURIComponent(sign)
      const letter = String.fromCharCode(Number.parseInt(code, 16))
      return /[\w.~-]/.test(letter) ? letter : sign.toUpperCase()
    })
}
