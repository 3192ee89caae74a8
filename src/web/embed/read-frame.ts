// What an address asks of a frame: which parts are shown, in which colours.
import {
  type Colours,
  colourKeys,
  faintColours,
  leastContrast,
  ownColours,
  readColour,
} from '../../publish/embed/colours.ts'
import { type EmbedShow, embedShows } from '../../publish/embed/embed-frame.ts'
import { chosen, inShort, QueryError } from '../asked/chosen.ts'
import type { SiteContext } from '../site.ts'

export function readShow(c: SiteContext): EmbedShow {
  return chosen(c, 'show', embedShows) ?? 'both'
}

/** The register's own where none are told. */
export function readColours(c: SiteContext): Colours {
  const told = colourKeys.map((key) => {
    const written = c.req.query(key) ?? ''
    const colour = written === '' ? ownColours[key] : readColour(written)
    if (colour !== null) return [key, colour] as const
    throw new QueryError(key, 'wrong.colour', { key, written: inShort(written), example: '0b565d' })
  })
  return Object.fromEntries(told) as unknown as Colours
}

/** Of which all text can be read; others are refused, whoever wrote the address. */
export function readableColours(c: SiteContext): Colours {
  const colours = readColours(c)
  const [faint] = faintColours(colours)
  if (faint === undefined) return colours
  const { key, ratio } = faint
  throw new QueryError(key, 'wrong.faint', { key, ratio, least: leastContrast })
}
