// Passkeys, and how whoever has a session proved who they are. Columns bear the names that better-auth asks for.
export const statements: readonly string[] = [
  `create table passkeys (
    id text primary key,
    name text,
    "publicKey" text not null,
    "userId" text not null references accounts (id) on delete cascade,
    "credentialID" text not null unique,
    counter integer not null,
    "deviceType" text not null,
    "backedUp" integer not null,
    transports text,
    aaguid text,
    "createdAt" text
  ) strict`,
  'create index passkeys_by_account on passkeys ("userId")',
  'alter table sessions add column way text',
]

export const facts: readonly string[] = []
