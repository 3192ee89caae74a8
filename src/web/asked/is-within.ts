// Whether an address stands in a part of the site.

export function isWithin(path: string, section: string): boolean {
  return path === section || path.startsWith(`${section}/`)
}
