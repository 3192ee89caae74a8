import { describe, expect, test } from 'vitest'
import { parseRobots } from './robots-rules.ts'

const allows = (text: string, path: string) => parseRobots(text, 'Pobratim').allow(path)

describe('who is spoken to', () => {
  test.each<[string, string, boolean]>([
    ['nobody', '', true],
    ['everybody', 'User-agent: *\nDisallow: /', false],
    ['somebody else', 'User-agent: OtherBot\nDisallow: /', true],
    ['us, in any case', 'user-agent: POBRATIM\ndisallow: /', false],
    ['us, with a version', 'User-agent: Pobratim/2.0\nDisallow: /', false],
    ['somebody whose name begins as ours', 'User-agent: PobratimX\nDisallow: /', true],
    [
      'us before everybody',
      'User-agent: *\nDisallow: /\n\nUser-agent: Pobratim\nDisallow: /private/\n',
      true,
    ],
    ['us among several', 'User-agent: A\nUser-agent: Pobratim\nUser-agent: B\nDisallow: /', false],
    ['us twice', 'User-agent: Pobratim\nAllow: /a\n\nUser-agent: Pobratim\nDisallow: /', false],
    ['nobody, before the first name', 'Disallow: /\nUser-agent: *\nAllow: /', true],
    ['somebody else after an unknown line', 'User-agent: A\nCrawl-delay: 5\nDisallow: /', true],
    ['us, with a mark of byte order and CR', '\ufeffUser-agent: Pobratim\rDisallow: /\r', false],
  ])('%s', (_who, text, allowed) => expect(allows(text, '/page')).toBe(allowed))
})

describe('which paths', () => {
  test.each<[rules: string, path: string, allowed: boolean]>([
    ['Disallow:', '/page', true],
    ['Disallow: /p # the pages', '/page', false],
    ['Disallow: /p', '/P', true],
    ['Disallow: /page/', '/page', true],
    ['Disallow: /page?', '/page?id=7', false],
    ['Disallow: /*.pdf$', '/a/b.pdf', false],
    ['Disallow: /*.pdf$', '/a/b.pdf?x=1', true],
    ['Disallow: /*.pdf', '/a/b.pdf?x=1', false],
    ['Disallow: /a*b*c', '/a-b-c-d', false],
    ['Disallow: /a*b*c', '/a-c-b', true],
    ['Disallow: /a*a$', '/a', true],
    ['Disallow: /page$', '/page', false],
    ['Disallow: /page$', '/pages', true],
    ['Disallow: *', '/anything', false],
    ['Disallow: /\nAllow: /twins/', '/twins/1', true],
    ['Allow: /twins/\nDisallow: /', '/other', false],
    ['Allow: /page\nDisallow: /page', '/page', true],
    ['Allow: /p\nDisallow: /page', '/page', false],
    ['Disallow: /', '/robots.txt', true],
    ['Disallow: /Ниш', '/%D0%9D%D0%B8%D1%88/x', false],
    ['Disallow: /%d0%9d', '/%D0%9D%D0%B8%D1%88', false],
    ['Disallow: /%7Ea', '/~a', false],
    ['Disallow: /a%2Fb', '/a/b', true],
    ['Noindex: /', '/page', true],
  ])('%j for %s: %s', (rules, path, allowed) => {
    expect(allows(`User-agent: *\n${rules}`, path)).toBe(allowed)
  })

  // By way of a regular expression this would outlast every test.
  test('a pattern made to be slow is answered', () => {
    expect(allows(`User-agent: *\nDisallow: /${'*a'.repeat(10_000)}$`, `/${'a'.repeat(4000)}b`)).toBe(true)
  })
})
