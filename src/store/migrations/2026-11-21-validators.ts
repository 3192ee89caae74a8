// By which a server is asked whether what it gave has changed: told anew now and then for the same bytes.
export const statements: readonly string[] = [
  `create table validators (
    seq integer primary key autoincrement,
    source text not null,
    snapshot text not null references snapshots (id),
    url text not null,
    etag text,
    last_modified text
  ) strict`,
  'create index validators_by_source on validators (source, seq)',
]

export const facts: readonly string[] = ['validators']
