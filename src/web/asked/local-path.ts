// An address of our own to go on to; whatever would lead elsewhere leads to the front page.

export function localPath(written: string | undefined, otherwise = '/'): string {
  if (written === undefined || !/^\/(?![/\\])/.test(written)) return otherwise
  const here = 'http://here.invalid'
  const url = URL.parse(written, here)
  return url === null || url.origin !== here ? otherwise : `${url.pathname}${url.search}${url.hash}`
}
