import { describe, expect, test } from 'vitest'
import { networkSettings } from './network-settings.ts'

test('without a word, nothing inner is open', () => {
  expect(networkSettings({})).toEqual({ innerHosts: [], ports: [80, 443] })
  expect(networkSettings({ POBRATIM_ALLOW_PRIVATE: ' , ', POBRATIM_CONTACT: '', POBRATIM_WAIT: '' })).toEqual(
    {
      innerHosts: [],
      ports: [80, 443],
    },
  )
})

test('what the operator tells is taken as a URL writes it', () => {
  expect(
    networkSettings({
      POBRATIM_ALLOW_PRIVATE: 'Intranet.nis.rs, 10.1.2.3,fd12:0::1,[::1], Ниш.срб',
      POBRATIM_ALLOW_PORTS: '8080,8443',
      POBRATIM_CONTACT: 'mailto:registar@nis.rs',
      POBRATIM_WAIT: '3',
    }),
  ).toEqual({
    innerHosts: ['intranet.nis.rs', '10.1.2.3', 'fd12::1', '::1', 'xn--h1aj8a.xn--90a3ac'],
    ports: [80, 443, 8080, 8443],
    contact: 'mailto:registar@nis.rs',
    waitMs: 3000,
  })
})

describe('what makes no sense is told by its setting and its value', () => {
  test.each([
    [
      { POBRATIM_ALLOW_PRIVATE: 'http://intranet' },
      'POBRATIM_ALLOW_PRIVATE: "http://intranet" is not a host',
    ],
    [{ POBRATIM_ALLOW_PRIVATE: 'intranet:8080' }, 'POBRATIM_ALLOW_PRIVATE: "intranet:8080" is not a host'],
    [{ POBRATIM_ALLOW_PRIVATE: '10.0.0.0/8' }, 'POBRATIM_ALLOW_PRIVATE: "10.0.0.0/8" is not a host'],
    [{ POBRATIM_ALLOW_PRIVATE: '*' }, 'POBRATIM_ALLOW_PRIVATE: "*" is not a host'],
    [{ POBRATIM_ALLOW_PORTS: '99999' }, 'POBRATIM_ALLOW_PORTS: "99999" is not a number up to 65535'],
    [{ POBRATIM_WAIT: 'soon' }, 'POBRATIM_WAIT: "soon" is not a number up to 3600'],
    [{ POBRATIM_CONTACT: 'a\r\nX: y' }, 'POBRATIM_CONTACT: "a\\r\\nX: y" is not an address'],
  ])('%j', (environment, message) => {
    expect(() => networkSettings(environment)).toThrow(message)
  })
})
