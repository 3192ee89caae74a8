// Towns, their pages and what they tell, for tests of what comes of it together.
import { expect } from 'vitest'
import type { Agreement, FusedField } from '../../model/agreement.ts'
import type { ResolvedRecord } from '../../model/resolved-record.ts'
import {
  buildPage,
  buildParty,
  buildRecord,
  buildSource,
  type RecordPlan,
} from '../../model/test-support/build-record.ts'
import { consolidate } from '../consolidate.ts'

export const day = '2026-11-21'
export const nis = buildParty('Niš')
export const kosice = buildParty('Košice', 'SK')
export const serres = buildParty('Serres', 'GR')
export const miskolc = buildParty('Miskolc', 'HU')
export const vitebsk = buildParty('Vitebsk', 'BY')
export const vitebskOblast = buildParty('Vitebsk', 'BY', 'region')
export const serbia = buildParty('Serbia', 'RS', 'state')
export const cyprus = buildParty('Cyprus', 'CY', 'state')

export const nisPage = buildPage(nis)
export const kosicePage = buildPage(kosice)
export const serbiaPage = buildPage(serbia, { authority: 'government' })
export const blog = buildSource('blog.html')

export const onNis = (plan: Partial<RecordPlan> & Pick<RecordPlan, 'parties'>) =>
  buildRecord({ source: nisPage, publisher: nis, ...plan })
export const onKosice = (plan: Partial<RecordPlan> & Pick<RecordPlan, 'parties'>) =>
  buildRecord({ source: kosicePage, publisher: kosice, ...plan })
export const onBlog = (plan: Partial<RecordPlan> & Pick<RecordPlan, 'parties'>) =>
  buildRecord({ source: blog, ...plan })

export function bring(...resolved: readonly ResolvedRecord[]) {
  return consolidate({ resolved, minted: [], day })
}

export function only(...resolved: readonly ResolvedRecord[]): Agreement {
  const { agreements } = bring(...resolved)
  expect(agreements).toHaveLength(1)
  return agreements[0]!
}

export function row(agreement: Agreement, field: FusedField['field']): FusedField | undefined {
  return agreement.fields.find((one) => one.field === field)
}

export function kinds({ findings }: ReturnType<typeof bring>): readonly string[] {
  return findings.map(({ kind }) => kind)
}
