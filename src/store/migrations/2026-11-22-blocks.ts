// Views that can be renewed in part: an order that no new row shifts, and which records belong together. All views are made
// anew: they hold nothing that is not computed from the facts.
const views = [
  'finding_agreements',
  'finding_sources',
  'findings',
  'agreement_parties',
  'agreement_sources',
  'agreements',
  'partnership_parties',
  'partnerships',
  'moves',
  'resolved',
  'block_links',
  'own_pages',
  'views_basis',
]

export const statements: readonly string[] = [
  ...views.map((view) => `drop table if exists ${view}`),
  `create table resolved (
    source text not null, position integer not null, record text not null, block text not null, agreement text,
    body text not null, primary key (source, position)
  ) strict`,
  'create index resolved_by_block on resolved (block)',
  'create index resolved_by_record on resolved (record)',
  `create table block_links (
    block text not null, key text not null, seeks integer not null, primary key (block, key, seeks)
  ) strict`,
  'create index block_links_by_key on block_links (key, seeks)',
  'create table own_pages (source text not null, party text not null, primary key (source, party)) strict',
  'create index own_pages_by_party on own_pages (party)',
  `create table agreements (
    id text primary key, first_day text not null, instrument text not null, evidence text not null,
    sides integer not null, body text not null
  ) strict`,
  'create index agreements_by_day on agreements (first_day desc, id)',
  'create index agreements_by_sides on agreements (sides)',
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
  'create table partnerships (id text primary key, body text not null) strict',
  `create table partnership_parties (
    partnership text not null references partnerships (id), party text not null, primary key (partnership, party)
  ) strict`,
  'create index partnership_parties_by_party on partnership_parties (party)',
  `create table findings (
    id text primary key, gravity integer not null, message text not null, kind text not null, severity text not null,
    body text not null
  ) strict`,
  'create index findings_by_gravity on findings (gravity, message, id)',
  'create index findings_by_kind on findings (kind)',
  `create table finding_agreements (
    finding text not null references findings (id), agreement text not null, primary key (finding, agreement)
  ) strict`,
  'create index finding_agreements_by_agreement on finding_agreements (agreement)',
  `create table finding_sources (
    finding text not null references findings (id), source text not null, primary key (finding, source)
  ) strict`,
  'create index finding_sources_by_source on finding_sources (source)',
  'create table moves (moved text primary key, target text not null) strict',
  'create index moves_by_target on moves (target)',
  'create table views_basis (basis text not null, day text not null, maker text not null) strict',
  'create index if not exists minted_by_record on minted (record)',
  'create index if not exists publishers_by_party on publishers (party)',
]

export const facts: readonly string[] = []
