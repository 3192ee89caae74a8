// A value of a record in words, and what is asked about it.
import { areaLabel } from '../model/areas.ts'
import type { ClaimValue } from '../model/question.ts'
import type { DateRole, RecordStatus } from '../model/record.ts'
import { english } from '../wording/english-tongue.ts'
import { phraseDay } from './phrase-day.ts'

export const dateRoleWords: Readonly<Record<DateRole, string>> = {
  signed: 'Signed',
  renewed: 'Renewed',
  decided: 'Decided',
  ended: 'Ended',
  other: 'Other day',
}

export const recordStatusWords: Readonly<Record<RecordStatus, string>> = {
  active: 'In force',
  ended: 'Ended',
  suspended: 'Suspended',
  planned: 'Planned',
  unknown: 'Not told',
}

/** “Signed”, “Instrument”: what the value is a value of. */
export function labelClaim(value: ClaimValue): string {
  switch (value.field) {
    case 'instrument':
      return 'Instrument'
    case 'date':
      return dateRoleWords[value.role]
    case 'area':
      return 'Area'
    case 'status':
      return 'Status'
  }
}

export function phraseClaim(value: ClaimValue): string {
  switch (value.field) {
    case 'instrument':
      return english.say(`instrument.${value.type}`)
    case 'date':
      return value.place === null ? phraseDay(value.edtf) : `${phraseDay(value.edtf)}, in ${value.place}`
    case 'area':
      return value.concept === null ? 'no known area' : (areaLabel(value.concept, 'en') ?? value.concept)
    case 'status':
      return recordStatusWords[value.status]
  }
}
