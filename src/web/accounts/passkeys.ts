// Passkeys: what a browser is asked to make or to show, and what its answer proves.
import { z } from 'zod'
import type { Auth } from './make-auth.ts'
import { type Outcome, outcomeOf, refused } from './outcome.ts'

/** What a browser is asked, with the cookies by which its answer is known. */
export interface Challenge {
  readonly options: unknown
  readonly cookies: readonly string[]
}

export interface Passkey {
  readonly id: string
  /** As its owner calls it. */
  readonly name: string
  /** Instant. */
  readonly madeAt: string | null
}

export type Passkeys = ReturnType<typeof passkeysOf>

export function passkeysOf(auth: () => Promise<Auth>) {
  return {
    async list(headers: Headers): Promise<readonly Passkey[]> {
      const keys = await (await auth()).api.listPasskeys({ headers })
      return keys.map(({ id, name, createdAt }) => ({
        id,
        name: name ?? '',
        madeAt: createdAt === undefined ? null : new Date(createdAt).toISOString(),
      }))
    },

    /** Null where nobody has signed in of late. */
    async offer(headers: Headers): Promise<Challenge | null> {
      const { api } = await auth()
      return challengeIn(await api.generatePasskeyRegistrationOptions({ headers, asResponse: true }))
    },

    async add(answer: string, name: string, headers: Headers): Promise<Outcome> {
      const response = answerIn(answer, made)
      if (response === null) return refused
      const { api } = await auth()
      return outcomeOf(
        await api.verifyPasskeyRegistration({ body: { response, name }, headers, asResponse: true }),
      )
    },

    async remove(id: string, headers: Headers): Promise<Outcome> {
      return outcomeOf(await (await auth()).api.deletePasskey({ body: { id }, headers, asResponse: true }))
    },

    async ask(headers: Headers): Promise<Challenge | null> {
      const { api } = await auth()
      return challengeIn(await api.generatePasskeyAuthenticationOptions({ headers, asResponse: true }))
    },

    async signIn(answer: string, headers: Headers): Promise<Outcome> {
      const response = answerIn(answer, shown)
      if (response === null) return refused
      const { api } = await auth()
      return outcomeOf(
        await api.verifyPasskeyAuthentication({ body: { response }, headers, asResponse: true }),
      )
    },
  }
}

async function challengeIn(response: Response): Promise<Challenge | null> {
  if (!response.ok) return null
  return { options: await response.json(), cookies: response.headers.getSetCookie() }
}

const credential = z.object({
  id: z.string(),
  rawId: z.string(),
  type: z.literal('public-key'),
  clientExtensionResults: z.looseObject({}),
})
const made = credential.extend({
  response: z.looseObject({ clientDataJSON: z.string(), attestationObject: z.string() }),
})
const shown = credential.extend({
  response: z.looseObject({
    clientDataJSON: z.string(),
    authenticatorData: z.string(),
    signature: z.string(),
  }),
})

/** What a script has put into the form; null where it is nothing of the kind. */
function answerIn<Answer>(answer: string, schema: z.ZodType<Answer>): Answer | null {
  try {
    return schema.parse(JSON.parse(answer))
  } catch {
    return null
  }
}
