// A place on the globe in words.

/** `43.3247° N, 21.9033° E`. */
export function phraseCoordinates(lat: number, lng: number): string {
  return `${degrees(lat)}° ${lat < 0 ? 'S' : 'N'}, ${degrees(lng)}° ${lng < 0 ? 'W' : 'E'}`
}

const degrees = (value: number) => Math.abs(value).toFixed(4)
