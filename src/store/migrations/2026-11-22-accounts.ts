// Accounts of people. No facts: they change, and are not part of a backup. The columns of the first five tables bear the
// names that better-auth asks for; instants are text and truth values numbers on either engine.
export const statements: readonly string[] = [
  `create table accounts (
    id text primary key,
    name text not null,
    email text not null unique,
    "emailVerified" integer not null,
    image text,
    role text not null,
    organization text,
    "twoFactorEnabled" integer,
    "createdAt" text not null,
    "updatedAt" text not null
  ) strict`,
  `create table sessions (
    id text primary key,
    token text not null unique,
    "userId" text not null references accounts (id) on delete cascade,
    "expiresAt" text not null,
    "ipAddress" text,
    "userAgent" text,
    "createdAt" text not null,
    "updatedAt" text not null
  ) strict`,
  'create index sessions_by_account on sessions ("userId")',
  `create table credentials (
    id text primary key,
    "accountId" text not null,
    "providerId" text not null,
    "userId" text not null references accounts (id) on delete cascade,
    "accessToken" text,
    "refreshToken" text,
    "idToken" text,
    "accessTokenExpiresAt" text,
    "refreshTokenExpiresAt" text,
    scope text,
    password text,
    "createdAt" text not null,
    "updatedAt" text not null
  ) strict`,
  'create index credentials_by_account on credentials ("userId")',
  `create table verifications (
    id text primary key,
    identifier text not null,
    value text not null,
    "expiresAt" text not null,
    "createdAt" text not null,
    "updatedAt" text not null
  ) strict`,
  'create index verifications_by_identifier on verifications (identifier)',
  `create table second_factors (
    id text primary key,
    secret text not null,
    "backupCodes" text not null,
    "userId" text not null references accounts (id) on delete cascade,
    verified integer,
    "failedVerificationCount" integer,
    "lockedUntil" text
  ) strict`,
  'create index second_factors_by_account on second_factors ("userId")',
  'create table secrets (name text primary key, value text not null) strict',
  'create table attempts (key text primary key, until text not null, count integer not null) strict',
]

export const facts: readonly string[] = []
