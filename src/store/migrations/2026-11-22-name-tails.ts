// Names found by how any of their words begins, without every name being looked at: "Novi Sad" stands as "novi sad" and as "sad".
// A view: it is filled again from the facts.
export const statements: readonly string[] = [
  'drop table party_names',
  `create table party_names (
    party text not null references parties (id), folded text not null, is_whole integer not null
  ) strict`,
  'create index party_names_by_party on party_names (party)',
  'create index party_names_by_spelling on party_names (folded, party, is_whole)',
  'delete from views_basis',
]

export const facts: readonly string[] = []
