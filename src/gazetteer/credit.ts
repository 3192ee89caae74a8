// Whose work the names are; shown wherever the register shows places.

export interface Credit {
  readonly text: string
  readonly source: string
  readonly license: string
  readonly licenseUrl: string
}

export const geonamesCredit: Credit = {
  text: 'Places and their names: GeoNames, licensed under CC BY 4.0',
  source: 'https://www.geonames.org/',
  license: 'CC BY 4.0',
  licenseUrl: 'https://creativecommons.org/licenses/by/4.0/',
}
