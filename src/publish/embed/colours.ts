// The colours of somebody's own page, for a frame on it: read, held to be readable, and filled up with shades between them.

export const colourKeys = ['paper', 'ink', 'accent'] as const
export type ColourKey = (typeof colourKeys)[number]

/** Each as `#0b565d`. */
export type Colours = Readonly<Record<ColourKey, string>>

/** The register's own. */
export const ownColours: Colours = { paper: '#fdfcfa', ink: '#1a1c1e', accent: '#0b565d' }

/** What WCAG 2.2 asks of text (success criterion 1.4.3). */
export const leastContrast = 4.5

export interface FaintColour {
  readonly key: 'ink' | 'accent'
  /** "3.2", rounded down: a ratio that fails never reads as one that suffices. */
  readonly ratio: string
}

type Rgb = readonly [number, number, number]

/** `0b565d`, `#0B565D` or `#05d`; null for all else. */
export function readColour(text: string): string | null {
  const [, told = ''] = /^#?([\da-f]{6}|[\da-f]{3})$/i.exec(text.trim()) ?? []
  if (told === '') return null
  const six = told.length === 6 ? told : told.replace(/./g, '$&$&')
  return `#${six.toLowerCase()}`
}

export function faintColours({ paper, ink, accent }: Colours): readonly FaintColour[] {
  return [['ink', ink] as const, ['accent', accent] as const].flatMap(([key, colour]) => {
    const ratio = contrast(colour, paper)
    return ratio >= leastContrast ? [] : [{ key, ratio: (Math.floor(ratio * 10) / 10).toFixed(1) }]
  })
}

/** As WCAG 2.2 defines it: from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(rgbOf(one)), luminance(rgbOf(other))].sort((a, b) => b - a)
  return (lighter! + 0.05) / (darker! + 0.05)
}

/** Sets the names that the register's styles know. */
export function colourStyles(colours: Colours): string {
  const { paper, ink, accent } = colours
  const told = {
    paper,
    ink,
    accent,
    'accent-strong': accent,
    'accent-leaf': mix(paper, accent, 0.1),
    leaf: mix(paper, ink, 0.04),
    quiet: quietOf(colours),
    line: mix(paper, ink, 0.18),
    'line-strong': ink,
    agreed: accent,
  }
  const scheme = luminance(rgbOf(paper)) > luminance(rgbOf(ink)) ? 'light' : 'dark'
  const names = Object.entries(told).map(([name, colour]) => `--${name}:${colour}`)
  return `:root,[data-color-scheme]{color-scheme:${scheme};${names.join(';')}}body{background:var(--paper);color:var(--ink)}`
}

/** The palest shade of the text that can still be read. */
function quietOf({ paper, ink }: Colours): string {
  const shades = [0.4, 0.3, 0.2, 0.1].map((share) => mix(ink, paper, share))
  return shades.find((shade) => contrast(shade, paper) >= leastContrast) ?? ink
}

function mix(one: string, other: string, share: number): string {
  const [from, to] = [rgbOf(one), rgbOf(other)]
  const parts = from.map((part, index) => Math.round(part + (to[index]! - part) * share))
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

function rgbOf(colour: string): Rgb {
  const number = Number.parseInt(colour.slice(1), 16)
  return [number >> 16, (number >> 8) & 255, number & 255]
}

function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}
