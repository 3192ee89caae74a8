// The first tables: facts that are only ever added to, and views of them.
export const statements: readonly string[] = [
  'create table snapshots (id text primary key, bytes blob not null) strict',
  `create table readings (
    seq integer primary key autoincrement,
    source text not null,
    snapshot text not null references snapshots (id),
    fetched_at text not null,
    extractor text not null,
    records integer not null,
    about text not null,
    document text not null,
    told text not null
  ) strict`,
  'create index readings_by_source on readings (source, seq)',
  `create table minted (
    seq integer primary key autoincrement,
    agreement text not null,
    record text not null,
    unique (agreement, record)
  ) strict`,
  'create table publishers (source text primary key, party text not null) strict',
  `create table resolved (
    source text not null, position integer not null, body text not null, primary key (source, position)
  ) strict`,
  `create table parties (
    id text primary key, country text, population integer not null, body text not null
  ) strict`,
  'create index parties_by_country on parties (country)',
  'create table party_names (party text not null references parties (id), folded text not null) strict',
  'create index party_names_by_party on party_names (party)',
  `create table agreements (
    id text primary key, position integer not null, instrument text not null, evidence text not null,
    sides integer not null, body text not null
  ) strict`,
  'create index agreements_by_position on agreements (position)',
  `create table agreement_parties (
    agreement text not null references agreements (id), party text not null, country text,
    primary key (agreement, party)
  ) strict`,
  'create index agreement_parties_by_party on agreement_parties (party)',
  'create index agreement_parties_by_country on agreement_parties (country)',
  `create table agreement_sources (
    agreement text not null references agreements (id), source text not null, primary key (agreement, source)
  ) strict`,
  'create index agreement_sources_by_source on agreement_sources (source)',
  'create table partnerships (id text primary key, position integer not null, body text not null) strict',
  `create table partnership_parties (
    partnership text not null references partnerships (id), party text not null, primary key (partnership, party)
  ) strict`,
  'create index partnership_parties_by_party on partnership_parties (party)',
  `create table findings (
    id text primary key, position integer not null, kind text not null, severity text not null, body text not null
  ) strict`,
  'create index findings_by_position on findings (position)',
  `create table finding_agreements (
    finding text not null references findings (id), agreement text not null, primary key (finding, agreement)
  ) strict`,
  'create index finding_agreements_by_agreement on finding_agreements (agreement)',
  `create table finding_sources (
    finding text not null references findings (id), source text not null, primary key (finding, source)
  ) strict`,
  'create index finding_sources_by_source on finding_sources (source)',
  'create table views_basis (basis text not null) strict',
  'create table moves (moved text primary key, target text not null) strict',
]

export const facts: readonly string[] = ['snapshots', 'readings', 'minted']
