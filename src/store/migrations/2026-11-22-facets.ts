// What a list of agreements can be narrowed down by. The views are computed anew, since they hold nothing of it yet.
export const statements: readonly string[] = [
  `alter table agreements add column partnership text not null default ''`,
  `alter table agreements add column facets text not null default ''`,
  `create table agreement_areas (
    agreement text not null references agreements (id), area text not null, primary key (agreement, area)
  ) strict`,
  `create table agreement_statuses (
    agreement text not null references agreements (id), status text not null, from_day text not null,
    until_day text not null, primary key (agreement, from_day)
  ) strict`,
  'create index agreement_areas_by_area on agreement_areas (area, agreement)',
  'create index agreement_statuses_by_status on agreement_statuses (status, until_day, from_day, agreement)',
  'create index agreements_by_instrument on agreements (instrument, id)',
  'create index agreements_by_evidence on agreements (evidence, id)',
  'create index agreements_by_partnership on agreements (partnership)',
  'drop index agreement_parties_by_country',
  'create index agreement_parties_by_country on agreement_parties (country, agreement)',
  'delete from views_basis',
]

export const facts: readonly string[] = []
