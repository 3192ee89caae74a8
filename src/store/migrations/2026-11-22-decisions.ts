// The log of decisions. `number` has no gaps, so it is given by hand; a question's decisions are counted by `version`,
// and of two that answer the same state the database itself takes one only.
export const statements: readonly string[] = [
  `create table decisions (
    number integer primary key,
    question text not null,
    version integer not null,
    body text not null,
    hash text not null,
    unique (question, version)
  ) strict`,
  "update views_basis set basis = basis || '.0'",
]

export const facts: readonly string[] = ['decisions']
