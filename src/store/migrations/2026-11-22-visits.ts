// When each page was last asked for. No fact: a page that has not changed leaves no reading, but was visited.
export const statements: readonly string[] = [
  'create table visits (source text primary key, at text not null) strict',
]

export const facts: readonly string[] = []
