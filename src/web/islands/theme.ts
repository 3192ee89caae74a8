// The colours of the page, as its style sheet tells them for light and dark, for what is drawn on a canvas.

export interface Theme {
  readonly paper: string
  readonly leaf: string
  readonly ink: string
  readonly quiet: string
  readonly line: string
  readonly accent: string
  readonly isDark: boolean
}

export function themeNow(): Theme {
  const styles = getComputedStyle(document.documentElement)
  const colour = (name: string) => styles.getPropertyValue(`--${name}`).trim()
  return {
    paper: colour('paper'),
    leaf: colour('leaf'),
    ink: colour('ink'),
    quiet: colour('quiet'),
    line: colour('line'),
    accent: colour('accent'),
    isDark: matchMedia('(prefers-color-scheme: dark)').matches,
  }
}

/** Tells it at once, and again when the reader turns the light on or off. */
export function followTheme(paint: (theme: Theme) => void): void {
  paint(themeNow())
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => paint(themeNow()))
}

/** Red, green and blue from 0 to 1, of `#rrggbb`. */
export function channelsOf(colour: string): readonly [number, number, number] {
  const number = Number.parseInt(colour.slice(1), 16)
  return [(number >> 16) / 255, ((number >> 8) & 255) / 255, (number & 255) / 255]
}
