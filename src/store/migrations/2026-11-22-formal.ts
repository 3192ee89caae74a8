// Which agreements are formal. The views are computed anew, since they do not tell it yet.
export const statements: readonly string[] = [
  'alter table agreements add column formal integer not null default 0',
  'create index agreements_by_formal on agreements (formal, partnership)',
  'delete from views_basis',
]

export const facts: readonly string[] = []
