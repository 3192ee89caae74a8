// The areas of cooperation: a scheme of concepts, as SKOS has it, into which lexicons sort the words of each language.
import labels from './areas/labels.json' with { type: 'json' }

export type AreaId = keyof typeof labels

/** BCP 47 tags of the languages in which every concept has a label. */
export type LabelLanguage = keyof (typeof labels)['culture']

export interface AreaConcept {
  /** Concepts that this one is a part of; none for the heads of the scheme. */
  readonly broader: readonly AreaId[]
  /** In English, what belongs here beside the label itself. */
  readonly scope: string
  /** Numbers of the Sustainable Development Goals that the concept is related to, where that is beyond doubt. */
  readonly goals: readonly number[]
}

const concept = (
  scope: string,
  broader: readonly AreaId[] = [],
  goals: readonly number[] = [],
): AreaConcept => ({
  broader,
  scope,
  goals,
})

/** Every concept; lexicons use these ids, so that none is ever renamed. */
export const areas: Readonly<Record<AreaId, AreaConcept>> = {
  administration: concept('local self-government, governance, the work of a city’s offices'),
  'citizen-participation': concept('civil society, democracy, associations of citizens', ['administration']),
  'public-services': concept('utilities, water, waste, communal services', ['administration']),
  economy: concept('economic cooperation in general'),
  agriculture: concept('farming, food, forestry, fishing, rural development', ['economy']),
  employment: concept('labour, vocational placement', ['economy'], [8]),
  enterprise: concept('small and medium enterprises, chambers, start-ups', ['economy']),
  industry: concept('manufacturing, logistics', ['economy'], [9]),
  investment: concept('joint ventures, industrial zones', ['economy']),
  trade: concept('commerce, fairs, markets', ['economy']),
  tourism: concept('visitors, recreation, spas', ['economy']),
  gastronomy: concept('food and wine as an attraction', ['tourism']),
  culture: concept('cultural cooperation in general'),
  arts: concept('music, film, theatre, fine arts', ['culture']),
  heritage: concept('monuments, architecture, archives, museums', ['culture']),
  media: concept('press, radio, television, information'),
  education: concept('schools, universities, training', [], [4]),
  science: concept('research, academies'),
  technology: concept('technical cooperation, information technology'),
  digitalisation: concept('electronic services, data, networks', ['technology']),
  innovation: concept('new products and methods, technology parks', ['technology'], [9]),
  youth: concept('young people and their exchanges'),
  sport: concept('physical culture'),
  health: concept('hospitals, medicine', [], [3]),
  'social-protection': concept('welfare, care, inclusion'),
  equality: concept('women and men, minorities, people with disabilities'),
  'humanitarian-aid': concept('help after disasters, donations'),
  environment: concept('ecology, climate, nature'),
  energy: concept('power, heating, saving of energy', [], [7]),
  'urban-planning': concept('spatial planning, building', [], [11]),
  housing: concept('dwellings and their upkeep', ['urban-planning']),
  'smart-city': concept('a city run with digital means', ['urban-planning', 'technology']),
  transport: concept('traffic, roads, railways, mobility'),
  development: concept('local and regional development, development cooperation'),
  'sustainable-development': concept('development with the Sustainable Development Goals', ['development']),
  'cross-border-cooperation': concept('euroregions, neighbours across a border'),
  'european-integration': concept('accession to the European Union, its programmes'),
  'exchange-of-experience': concept('good practice, study visits, where no field is told'),
  security: concept('public order, police'),
  'civil-protection': concept('fire brigades, disasters, rescue', ['security']),
  'classified-information': concept('exchange and protection of secret information', ['security']),
  justice: concept('courts, law, legal aid', [], [16]),
  peace: concept('remembrance, reconciliation, friendship of peoples', [], [16]),
}

export function isArea(id: string): id is AreaId {
  return Object.hasOwn(areas, id)
}

/** In the scheme's words; null where it has no such concept. */
export function areaLabel(id: string, language: LabelLanguage): string | null {
  return isArea(id) ? labels[id][language] : null
}

/** Concepts that are a part of this one, one step down. */
export function narrowerAreas(id: AreaId): readonly AreaId[] {
  return Object.keys(areas).filter(
    (other): other is AreaId => isArea(other) && areas[other].broader.includes(id),
  )
}
