// What each role may do, in a few words.
import type { Role } from '../../model/account.ts'

export const roleWords: Readonly<Record<Role, string>> = {
  reader: 'Reader: reads, and suggests corrections',
  contributor: 'Contributor: adds sources too',
  reviewer: 'Reviewer: decides too',
  administrator: 'Administrator: gives accounts and roles too',
}
