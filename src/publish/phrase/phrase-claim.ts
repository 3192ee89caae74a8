// A value of a record in words, and what is asked about it.
import { areaLabel } from '../../model/areas.ts'
import type { ClaimValue } from '../../model/question.ts'
import type { DateRole, RecordStatus } from '../../model/record.ts'
import { english } from '../../wording/english-tongue.ts'
import type { Tongue } from '../../wording/make-tongue.ts'
import { phraseDay } from './phrase-day.ts'

export function phraseDateRole(role: DateRole, { say }: Tongue = english): string {
  return role === 'other' ? say('claim.otherDay') : say(`field.${role}`)
}

export function phraseRecordStatus(status: RecordStatus, { say }: Tongue = english): string {
  return status === 'active' ? say('claim.active') : say(`status.${status}`)
}

/** “Signed”, “Instrument”: what the value is a value of. */
export function labelClaim(value: ClaimValue, tongue: Tongue = english): string {
  switch (value.field) {
    case 'instrument':
      return tongue.say('field.instrument')
    case 'date':
      return phraseDateRole(value.role, tongue)
    case 'area':
      return tongue.say('claim.area')
    case 'status':
      return tongue.say('field.status')
  }
}

export function phraseClaim(value: ClaimValue, tongue: Tongue = english): string {
  const { say } = tongue
  switch (value.field) {
    case 'instrument':
      return say(`instrument.${value.type}`)
    case 'date': {
      const day = phraseDay(value.edtf, tongue)
      return value.place === null ? day : say('claim.dayIn', { day, place: value.place })
    }
    case 'area':
      return value.concept === null
        ? say('claim.noArea')
        : (areaLabel(value.concept, tongue.language) ?? value.concept)
    case 'status':
      return phraseRecordStatus(value.status, tongue)
  }
}
