// What the reconciliation service offers, in the words of the Reconciliation Service API 0.2.
import { anyParty } from './vocabulary.ts'

export interface ManifestOptions {
  /** Where readers reach the register, such as `https://register.example`. */
  readonly origin: string
  readonly batchSize: number
}

export const previewSize = { width: 440, height: 220 } as const

/** https://reconciliation-api.github.io/specs/0.2/#service-manifest */
export function presentManifest({ origin, batchSize }: ManifestOptions) {
  const service = `${origin}/reconcile`
  const suggest = (noun: string) => ({
    service_url: service,
    service_path: `/suggest/${noun}`,
    flyout_service_url: service,
    flyout_service_path: `/flyout/${noun}?id=\${id}`,
  })
  return {
    versions: ['0.2'],
    name: 'Pobratim: public bodies and the places that they govern',
    identifierSpace: `${origin}/parties/`,
    schemaSpace: 'https://schema.org/GovernmentOrganization',
    documentation: `${service}/about`,
    logo: `${service}/logo.svg`,
    defaultTypes: [{ id: anyParty.id, name: anyParty.name }],
    view: { url: `${origin}/parties/{{id}}` },
    feature_view: { url: `${service}/about#feature-{{id}}` },
    preview: { url: `${service}/preview?id={{id}}`, ...previewSize },
    suggest: { entity: suggest('entity'), type: suggest('type'), property: suggest('property') },
    extend: {
      propose_properties: { service_url: service, service_path: '/properties' },
      property_settings: propertySettings,
    },
    batchSize,
  }
}

const propertySettings = [
  {
    type: 'number',
    name: 'limit',
    label: 'Most values',
    help_text: 'How many values of one property are told at most; 0 for all',
    default: 0,
  },
  {
    type: 'select',
    name: 'as',
    label: 'Bodies as',
    help_text: 'How a country, region or successor is told',
    default: 'entity',
    choices: [
      { value: 'entity', name: 'the body itself, reconciled' },
      { value: 'name', name: 'its name' },
      { value: 'code', name: 'its id; of a country the ISO code' },
    ],
  },
] as const
