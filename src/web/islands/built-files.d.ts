// What Vite gives for a script that runs on a thread of its own: the address at which it stands when it is built.
declare module '*?worker&url' {
  const address: string
  export default address
}

/** As browsers have it that know Trusted Types; TypeScript does not tell of it yet. */
interface Window {
  readonly trustedTypes?: {
    createPolicy(name: string, rules: { createScriptURL(url: string): string | null }): unknown
  }
}
