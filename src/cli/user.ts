// `pobratim user`: accounts of those who look after a register.
import { type Account, isRole, type Role, roles } from '../model/account.ts'
import type { PartyId } from '../model/ids.ts'
import { RegisterError } from '../model/register-error.ts'
import type { Accounts } from '../web/accounts/open-accounts.ts'
import { accountSettings } from './account-settings.ts'
import { type Command, type CommandWords, sharedOptions, UsageError } from './command.ts'
import { listenOptions, originOf } from './listen.ts'
import { readSecret } from './read-secret.ts'
import { registerOptions, registerPlace } from './register-place.ts'
import { print, tell } from './terminal.ts'

const usualRole: Role = 'reader'

export const userCommand: Command = {
  name: 'user',
  summary: 'give people accounts and roles',
  usage: 'add EMAIL | role EMAIL | link EMAIL | forget EMAIL | list [options]',
  options: {
    role: { type: 'string', value: roles.join('|'), help: `what they may do (default: ${usualRole})` },
    name: {
      type: 'string',
      value: 'NAME',
      help: 'as it stands beside their decisions (default: the e-mail)',
    },
    organization: {
      type: 'string',
      value: 'ID',
      help: 'the body whose office they are, such as pty_g787657',
    },
    password: { type: 'boolean', help: 'read the password from the terminal instead of printing a link' },
    url: listenOptions.url,
    ...registerOptions,
    json: sharedOptions.json,
  },
  details: `\`add\` and \`link\` print a link by which the person sets a password, once, within three days.
\`forget\` takes codes and passkeys away that the person has lost, and ends their sessions.
Exit code: 0 done, 1 there is such an account already or none, 2 wrong use.`,
  async run(words) {
    const act = actOf(words)
    const { openRegister } = await import('../pipeline/open-register.ts')
    const { openAccounts } = await import('../web/accounts/open-accounts.ts')
    const store = await openRegister(registerPlace(words))
    try {
      const origin = originOf(words.string('url') ?? process.env.POBRATIM_URL ?? '')
      const accounts = openAccounts(store, accountSettings(origin))
      if (act.kind === 'list') {
        for (const account of await store.accounts.list()) await show(account, words)
        return 0
      }
      if (act.kind === 'role') {
        if (!(await store.accounts.setRole(act.email, act.role, act.organization))) throw unknown(act.email)
        await show(await found(store, act.email), words)
        return 0
      }
      if (act.kind === 'forget') {
        if (!(await store.accounts.forgetFactors(act.email))) throw unknown(act.email)
        await show(await found(store, act.email), words)
        return 0
      }
      if (act.kind === 'add') await accounts.add(act)
      await admit(accounts, act.email, { origin, isTyped: words.has('password') })
      return 0
    } finally {
      await store.close()
    }
  },
}

type Act =
  | { readonly kind: 'list' }
  | { readonly kind: 'link' | 'forget'; readonly email: string }
  | ({ readonly kind: 'add' | 'role' } & Pick<Account, 'email' | 'name' | 'role' | 'organization'>)

function actOf(words: CommandWords): Act {
  const [kind, email = '', ...others] = words.positionals
  if (kind === 'list' && words.positionals.length === 1) return { kind }
  const isAct = kind === 'add' || kind === 'role' || kind === 'link' || kind === 'forget'
  if (!isAct || others.length > 0 || !/^\S+@\S+$/.test(email)) {
    throw new UsageError('tell whom: pobratim user add ana@city.example --role reviewer')
  }
  if (kind === 'link' || kind === 'forget') return { kind, email }
  const written = words.string('role') ?? usualRole
  if (!isRole(written)) throw new UsageError(`"${written}" is no role: ${roles.join(', ')}`)
  if (kind === 'role' && words.string('role') === undefined) throw new UsageError('tell the role: --role')
  const organization = (words.string('organization') ?? null) as PartyId | null
  return { kind, email, name: words.string('name') ?? email, role: written, organization }
}

async function admit(
  accounts: Accounts,
  email: string,
  { origin, isTyped }: { readonly origin: string | null; readonly isTyped: boolean },
): Promise<void> {
  // Asked before anything else can fail, since a link is good once.
  const password = isTyped ? await readSecret(`password for ${email}: `) : null
  const token = await accounts.invite(email)
  if (password === null) {
    return print(`${origin ?? 'http://localhost:4380'}/account/invitations/${token}`)
  }
  const { kind } = await accounts.acceptInvitation(token, password)
  if (kind === 'done') return print(`${email} can sign in`)
  throw new RegisterError('password-short', `the password has fewer than 10 characters or more than 128`)
}

type Register = Awaited<ReturnType<typeof import('../pipeline/open-register.ts')['openRegister']>>

async function found(store: Register, email: string): Promise<Account> {
  const account = await store.accounts.find(email)
  if (account === undefined) throw unknown(email)
  return account
}

function unknown(email: string): RegisterError {
  return new RegisterError('account-unknown', `there is no account ${email}`)
}

function show(account: Account, words: CommandWords): Promise<void> {
  const { id, email, name, role, organization, hasSecondFactor, hasPasskey } = account
  if (words.has('json')) {
    return print(JSON.stringify({ id, email, name, role, organization, hasSecondFactor, hasPasskey }))
  }
  const office = organization === null ? '' : `  ${organization}`
  const factors = [hasSecondFactor ? '  second factor' : '', hasPasskey ? '  passkey' : ''].join('')
  return tell(`${role.padEnd(13)}  ${email}  ${name}${office}${factors}`)
}
