// What the address of a suggestion asks: the beginning of a name, how many to pass over, how many to tell.
import type { Context } from 'hono'
import { reconcileTypes } from '../../publish/reconcile/vocabulary.ts'
import { longestName } from '../../text/written-name.ts'
import { Refusal } from './refusal.ts'

const usualLimit = 20
const mostSuggested = 100
const furthestCursor = 1000

export function prefixOf(c: Context): string {
  const prefix = c.req.query('prefix') ?? ''
  if (prefix.length > longestName) {
    const message = `prefix: ${prefix.length} characters, limit ${longestName}`
    throw new Refusal(400, 'bad-question', [message])
  }
  return prefix.trim()
}

export function cursorOf(c: Context): number {
  return wholeNumber(c, 'cursor', { usual: 0, least: 0, most: furthestCursor })
}

export function limitOf(c: Context): number {
  return wholeNumber(c, 'limit', { usual: usualLimit, least: 1, most: mostSuggested })
}

/** The type whose properties are asked for; every type has the same ones. */
export function typeOf(c: Context): string {
  const type = c.req.query('type') ?? 'party'
  if (reconcileTypes.some(({ id }) => id === type)) return type
  const types = reconcileTypes.map(({ id }) => id).join(', ')
  throw new Refusal(400, 'bad-question', [`type: “${type.slice(0, 60)}” is no type; types are ${types}`])
}

interface Word {
  readonly id: string
  readonly name: string
}

/** Types or properties that begin so, by id or by any word of the name. */
export function suggested<Thing extends Word>(words: readonly Thing[], c: Context): readonly Thing[] {
  const prefix = prefixOf(c).toLowerCase()
  const from = cursorOf(c)
  return words
    .filter(
      ({ id, name }) =>
        [id, ...name.toLowerCase().split(' ')].some((word) => word.startsWith(prefix)) ||
        name.toLowerCase().startsWith(prefix),
    )
    .slice(from, from + limitOf(c))
}

function wholeNumber(
  c: Context,
  name: string,
  { usual, least, most }: { readonly usual: number; readonly least: number; readonly most: number },
): number {
  const written = c.req.query(name) ?? ''
  if (written === '') return usual
  const number = /^\d{1,6}$/.test(written) ? Number(written) : -1
  if (number >= least && number <= most) return number
  const message = `${name}: “${written.slice(0, 60)}” is no whole number from ${least} to ${most}`
  throw new Refusal(400, 'bad-question', [message])
}
