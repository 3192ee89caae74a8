// What each answer forbids the browser: only our own script runs in these pages, and nothing is fetched from elsewhere.
import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

type Headers = NonNullable<Parameters<typeof secureHeaders>[0]>

export interface HeaderKinds {
  /** For what programs and frames of other pages ask. */
  readonly isForOthers: (path: string) => boolean
  /** Where readers reach the register; null where nobody has told. */
  readonly origin: string | null
}

const policy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  connectSrc: ["'self'"],
  styleSrc: ["'self'"],
  fontSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
  requireTrustedTypesFor: ["'script'"],
  trustedTypes: ["'none'"],
} satisfies Headers['contentSecurityPolicy']

/** The map draws on a thread of its own, whose address is all that its one policy lets through. */
const policyOfMap = { ...policy, workerSrc: ["'self'"], trustedTypes: ['default'] }

/** An office sees the frame that it makes. */
const policyOfEmbedding = { ...policy, frameSrc: ["'self'"] }

const policyForOthers = {
  ...policy,
  scriptSrc: ["'none'"],
  connectSrc: ["'none'"],
  frameAncestors: ['*'],
}

/** Styles, fonts and pictures run nothing and stand in no frame: what is meant for pages would only make them longer. Of scripts, those that run as a thread heed the page's policy. */
const ofFiles: Headers = {
  contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  referrerPolicy: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xFrameOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
}

const plainFile = /\.(?:css|svg|woff2)$/

export function securityHeaders({ isForOthers, origin }: HeaderKinds): MiddlewareHandler {
  const shared: Headers = {
    referrerPolicy: 'strict-origin-when-cross-origin',
    // Half a year; only where whoever runs it has said that readers come by https.
    strictTransportSecurity: origin?.startsWith('https:') === true ? 'max-age=15768000' : false,
  }
  const closed = { ...shared, xFrameOptions: 'DENY' }
  const ofPages = secureHeaders({ ...closed, contentSecurityPolicy: policy })
  const ofMap = secureHeaders({ ...closed, contentSecurityPolicy: policyOfMap })
  const ofPlainFiles = secureHeaders({ ...shared, ...ofFiles })
  const ofEmbedding = secureHeaders({ ...closed, contentSecurityPolicy: policyOfEmbedding })
  const ofOthers = secureHeaders({
    ...shared,
    contentSecurityPolicy: policyForOthers,
    xFrameOptions: false,
    crossOriginResourcePolicy: 'cross-origin',
  })
  return (c, next) => {
    if (isForOthers(c.req.path)) return ofOthers(c, next)
    if (plainFile.test(c.req.path)) return ofPlainFiles(c, next)
    if (c.req.path === '/embed') return ofEmbedding(c, next)
    return c.req.path === '/map' ? ofMap(c, next) : ofPages(c, next)
  }
}
