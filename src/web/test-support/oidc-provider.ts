// For tests: a provider of OpenID Connect that lets one person in at once.
import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface OidcPerson {
  readonly email: string
  readonly name: string
  readonly emailVerified: boolean
}

export async function startOidcProvider(person: () => OidcPerson) {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const challenges = new Map<string, { readonly challenge: string; readonly nonce: string | null }>()
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', issuer)
    const send = (body: object, status = 200) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    }
    if (url.pathname === '/.well-known/openid-configuration') {
      return send({
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        id_token_signing_alg_values_supported: ['RS256'],
      })
    }
    if (url.pathname === '/keys') {
      return send({
        keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }],
      })
    }
    if (url.pathname === '/authorize') {
      const query = url.searchParams
      const code = `code-${challenges.size}`
      challenges.set(code, { challenge: query.get('code_challenge') ?? '', nonce: query.get('nonce') })
      const back = new URL(query.get('redirect_uri') ?? '')
      back.searchParams.set('code', code)
      back.searchParams.set('state', query.get('state') ?? '')
      return response.writeHead(302, { location: back.href }).end()
    }
    const body = new URLSearchParams(await textOf(request))
    const asked = challenges.get(body.get('code') ?? '')
    const proof = createHash('sha256')
      .update(body.get('code_verifier') ?? '')
      .digest('base64url')
    if (asked === undefined || asked.challenge !== proof) return send({ error: 'invalid_grant' }, 400)
    const now = Math.floor(Date.now() / 1000)
    const { email, name, emailVerified } = person()
    const claims = {
      ...{ iss: issuer, aud: 'pobratim', sub: email, iat: now, exp: now + 300 },
      ...{ email, name, email_verified: emailVerified },
      ...(asked.nonce === null ? {} : { nonce: asked.nonce }),
    }
    const unsigned = `${encode({ alg: 'RS256', kid: 'one' })}.${encode(claims)}`
    const signature = sign('sha256', Buffer.from(unsigned), privateKey).toString('base64url')
    send({ access_token: 'a', token_type: 'Bearer', expires_in: 300, id_token: `${unsigned}.${signature}` })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { issuer, close: () => new Promise((resolve) => server.close(resolve)) }
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += chunk
  return text
}
