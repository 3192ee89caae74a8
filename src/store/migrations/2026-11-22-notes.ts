// What offices write for their own people. No facts: they change, and stand in a backup with the accounts alone.
export const statements: readonly string[] = [
  `create table notes (
    office text not null,
    subject text not null,
    words text not null,
    written_by text not null,
    written_at text not null,
    version integer not null,
    primary key (office, subject)
  ) strict`,
]

export const facts: readonly string[] = []
