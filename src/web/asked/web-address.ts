// Whether somebody has written the address of a page in the web.

export function isWebAddress(written: string): boolean {
  return /^https?:\/\//i.test(written) && URL.canParse(written)
}
