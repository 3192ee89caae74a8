// Under what terms the register's data may be used. Names and positions of places are GeoNames', which asks for the same.
export const licence = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const

export const credits = [
  { title: 'GeoNames, names and positions of places', path: 'https://www.geonames.org/' },
] as const

/** For whoever describes the data in one sentence. */
export const summary =
  'Agreements between cities, regions and states as both sides tell them: who with whom, by what instrument, when, on what, with every claim, its words and its source.'
