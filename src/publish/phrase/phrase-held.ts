// What the register holds of one field, in words: it is kept in codes.
import type { AgreementField } from '../../model/agreement.ts'
import { areaLabel } from '../../model/areas.ts'
import { instrumentTypes } from '../../model/instrument.ts'
import { recordStatuses } from '../../model/record.ts'
import { english } from '../../wording/english-tongue.ts'
import type { Tongue } from '../../wording/make-tongue.ts'
import { phraseRecordStatus } from './phrase-claim.ts'
import { phraseDay } from './phrase-day.ts'

export function phraseHeld(field: AgreementField, value: string, tongue: Tongue = english): string {
  switch (field) {
    case 'instrument': {
      const type = instrumentTypes.find((one) => one === value)
      return type === undefined ? value : tongue.say(`instrument.${type}`)
    }
    case 'status': {
      const status = recordStatuses.find((one) => one === value)
      return status === undefined ? value : phraseRecordStatus(status, tongue)
    }
    case 'areas':
      return tongue.list(value.split(', ').map((area) => areaLabel(area, tongue.language) ?? area))
    default:
      return phraseDay(value, tongue)
  }
}
