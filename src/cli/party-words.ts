// What the options of `pobratim party add` tell of a body.
import { type PartyKind, partyKinds } from '../model/party.ts'
import { type CommandWords, type OptionSpec, UsageError } from './command.ts'

/** States have codes that all share; they are added to pobratim itself. */
const kinds = partyKinds.filter((kind) => kind !== 'state')

export const partyOptions = {
  kind: { type: 'string', value: 'KIND', help: kinds.join(', ') },
  country: {
    type: 'string',
    value: 'COUNTRY',
    help: 'the state it belongs to: a code such as RS, or a name',
  },
  container: { type: 'string', value: 'NAME', help: 'the region, county or city that it lies in' },
  aliases: { type: 'string', value: '"A|B"', help: 'its other names, parted by a vertical bar' },
  geonames: {
    type: 'string',
    value: 'N',
    help: 'GeoNames id of the place that it governs; adds to what is known of it',
  },
  lat: { type: 'string', value: 'DEGREES', help: 'where it lies, north of the equator' },
  lng: { type: 'string', value: 'DEGREES', help: 'where it lies, east of Greenwich' },
  population: { type: 'string', value: 'N', help: 'how many live there' },
  successor: {
    type: 'string',
    value: 'ID',
    help: 'the body that took over its agreements, such as pty_g261807',
  },
  from: { type: 'string', value: 'DAY', help: 'the day (EDTF) from which it exists' },
  to: { type: 'string', value: 'DAY', help: 'the day (EDTF) until which it existed' },
  key: { type: 'string', value: 'KEY', help: 'what its id is made of (default: country and name)' },
  anyway: { type: 'boolean', help: 'add it although one of that name, kind and country is known' },
} as const satisfies Readonly<Record<string, OptionSpec>>

export function partyTold(words: CommandWords) {
  const kind = kindOf(words.string('kind'))
  const country = words.string('country') ?? null
  if (country === null && kind !== 'organization')
    throw new UsageError(`tell the country of a ${kind}, --country`)
  const [lat, lng] = [numberOf(words, 'lat', 90), numberOf(words, 'lng', 180)]
  if ((lat === null) !== (lng === null)) throw new UsageError('tell both, --lat and --lng, or neither')
  return {
    kind,
    country,
    lat,
    lng,
    container: words.string('container') ?? null,
    population: wholeNumberOf(words, 'population'),
    geonameId: wholeNumberOf(words, 'geonames'),
    aliases: (words.string('aliases') ?? '').split('|').filter((alias) => alias.trim() !== ''),
    successor: words.string('successor') ?? null,
    from: dayOf(words, 'from'),
    to: dayOf(words, 'to'),
    key: keyOf(words.string('key')),
  }
}

function kindOf(written: string | undefined): PartyKind {
  const kind = kinds.find((known) => known === written)
  if (kind !== undefined) return kind
  const words = written === undefined ? 'tell the kind, --kind' : `"${written}" is no kind of party`
  throw new UsageError(`${words}: ${kinds.join(', ')}`)
}

function numberOf(words: CommandWords, option: string, most: number): number | null {
  const written = words.string(option)
  if (written === undefined) return null
  const value = /^-?\d+(\.\d+)?$/.test(written) ? Number(written) : Number.NaN
  if (!(Math.abs(value) <= most))
    throw new UsageError(`--${option} "${written}" is no number from -${most} to ${most}`)
  return value
}

function wholeNumberOf(words: CommandWords, option: string): number | null {
  const written = words.string(option)
  if (written === undefined) return null
  if (!/^[1-9]\d{0,9}$/.test(written))
    throw new UsageError(`--${option} "${written}" is no whole number above 0`)
  return Number(written)
}

function dayOf(words: CommandWords, option: string): string | null {
  const written = words.string(option)
  if (written !== undefined && !/^\d{4}(-\d\d(-\d\d)?)?$/.test(written))
    throw new UsageError(`--${option} "${written}" is no day such as 2010, 2010-12 or 2010-12-31`)
  return written ?? null
}

function keyOf(written: string | undefined): string | null {
  if (written !== undefined && !/^[A-Za-z0-9-]{1,60}$/.test(written))
    throw new UsageError(`--key "${written}" has more than letters, figures and hyphens`)
  return written ?? null
}
