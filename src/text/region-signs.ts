// Provinces, cantons and states of federations by the two letters that pages of their own land put in brackets: "Borgo Mantovano (MN)", "Brugg (AG)".
import type { CountryCode } from '../model/party.ts'

const signs: ReadonlyMap<CountryCode, ReadonlySet<string>> = new Map(
  (
    [
      [
        'IT',
        'AG AL AN AO AP AQ AR AT AV BA BG BI BL BN BO BR BS BT BZ CA CB CE CH CL CN CO CR CS CT CZ EN FC FE FG FI FM FR GE GO GR IM IS KR LC LE LI LO LT LU MB MC ME MI MN MO MS MT NA NO NU OR PA PC PD PE PG PI PN PO PR PT PU PV PZ RA RC RE RG RI RM RN RO SA SI SO SP SR SS SU SV TA TE TN TO TP TR TS TV UD VA VB VC VE VI VR VT VV',
      ],
      ['CH', 'AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG TI UR VD VS ZG ZH'],
      ['BR', 'AC AL AM AP BA CE DF ES GO MA MG MS MT PA PB PE PI PR RJ RN RO RR RS SC SE SP TO'],
      [
        'US',
        'AK AL AR AZ CA CO CT DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR PA RI SC SD TN TX UT VA VT WA WI WV WY',
      ],
      ['CA', 'AB BC MB NB NL NS NT NU ON PE QC SK YT'],
    ] as const
  ).map(([code, list]) => [code, new Set(list.split(' '))]),
)

/** Whether the letters are the sign of a region of that state. */
export function isRegionSign(letters: string, country: CountryCode): boolean {
  return signs.get(country)?.has(letters) === true
}
