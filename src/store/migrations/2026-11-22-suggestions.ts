// What anybody suggests, until a reviewer has settled it. No facts: nothing follows from them by themselves.
export const statements: readonly string[] = [
  `create table suggestions (
    id text primary key,
    kind text not null,
    about text not null,
    words text not null,
    address text,
    sent_at text not null,
    sent_by text,
    state text not null,
    settled_by text,
    settled_at text,
    reason text
  ) strict`,
  'create index suggestions_by_state on suggestions (state, sent_at)',
]

export const facts: readonly string[] = []
