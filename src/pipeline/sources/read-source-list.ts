// A list of sources (`sources.csv`): one row a source, told apart from what its page says of itself.
import { open, readFile } from 'node:fs/promises'
import { z } from 'zod'
import { authorities } from '../../model/source.ts'
import { isEdtf } from '../../text/edtf.ts'
import { readTable } from './read-table.ts'
import type { SourceFailure, SourceRequest } from './source-request.ts'

export type ListedRow = Pick<
  SourceRequest,
  'location' | 'publisher' | 'language' | 'title' | 'authority' | 'asOf' | 'notice'
>

const told = z
  .string()
  .trim()
  .transform((text) => (text === '' ? null : text))
  .nullable()
  .default(null)

const row = z.object({
  location: z.string({ error: 'no location' }).trim().min(1, 'no location'),
  publisher: told,
  country: told,
  language: told.refine((tag) => tag === null || /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(tag), {
    error: (issue) => `"${issue.input}" is no language tag such as en or sr-Latn`,
  }),
  title: told,
  authority: z
    .enum(['', ...authorities], {
      error: (issue) => `authority "${issue.input}" is none of ${authorities.join(', ')}`,
    })
    .transform((word) => (word === '' ? null : word))
    .default(null),
  as_of: told.refine((day) => day === null || isEdtf(day), {
    error: (issue) => `as_of "${issue.input}" is no day such as 2021-05 or 2021-05-30`,
  }),
  notice: told,
})

/** Whether the first line names a column of locations, in whatever case and between whatever signs. */
export async function isSourceList(file: string): Promise<boolean> {
  const opened = await open(file).catch(() => null)
  // Whoever reads it next tells why it cannot be opened.
  if (opened === null) return false
  try {
    const { buffer, bytesRead } = await opened.read({ length: 4096 })
    const start = buffer.toString('utf8', 0, bytesRead).replace(/^\ufeff/, '')
    const [head = ''] = start.split(/[\r\n]/)
    return head.split(/[,;\t]/).some((name) => /^\s*"?\s*location\s*"?\s*$/i.test(name))
  } finally {
    await opened.close()
  }
}

/** A row that cannot be used is a failure with its line; a list that is none is one failure for the whole. */
export async function readSourceList(
  file: string,
  location: string,
): Promise<readonly (ListedRow | SourceFailure)[]> {
  const table = readTable(await readFile(file), { required: ['location'] })
  if ('problem' in table) return [{ location, message: table.problem }]
  return table.rows.map(({ line, cells }) => {
    const parsed = row.safeParse(cells)
    if (!parsed.success) {
      const reasons = parsed.error.issues.map((issue) => issue.message).join('; ')
      return { location: `${location} line ${line}`, message: reasons }
    }
    const { publisher, country, as_of: asOf, ...rest } = parsed.data
    return { ...rest, asOf, publisher: publisher === null ? null : { name: publisher, country } }
  })
}
