// What each claim says of an agreement stands in a column of its own: lists do without it, and it is most of an agreement.
// A view: it is filled again from the facts.
export const statements: readonly string[] = [
  `alter table agreements add column fields text not null default ''`,
  'delete from views_basis',
]

export const facts: readonly string[] = []
