import { describe, expect, test } from 'vitest'
import { exampleRegister } from '../../publish/test-support/example-register.ts'
import { hostileRegister } from '../../publish/test-support/hostile-register.ts'
import { createApp } from '../app.tsx'
import { memoryStore } from '../test-support/memory-store.ts'

const day = () => '2026-11-22'
const origin = 'https://register.example'
const app = createApp({ store: memoryStore(exampleRegister), day, origin })

const decoded = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

describe('a frame', () => {
  test('may stand on any page, runs no script, and every link leads out of it', async () => {
    const response = await app.request('/embed/parties/pty_nis')
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toContain('frame-ancestors *')
    expect(policy).toContain("script-src 'none'")
    expect(policy).not.toContain('unsafe')
    expect(response.headers.get('x-frame-options')).toBeNull()
    const html = await response.text()
    expect(html).not.toMatch(/<script|\sstyle=/)
    expect(html).toContain('Košice')
    const links = html.match(/<a [^>]*>/g) ?? []
    expect(links.length).toBeGreaterThan(5)
    expect(links.filter((link) => !link.includes('target="_blank"'))).toEqual([])
  })

  test('is all that may stand in one', async () => {
    for (const path of ['/', '/parties/pty_nis', '/embed', '/embed.json']) {
      const response = await app.request(path)
      expect([path, response.headers.get('x-frame-options')]).toEqual([path, 'DENY'])
    }
  })

  test('takes the colours that it is told, as a style sheet', async () => {
    const html = await (await app.request('/embed/parties/pty_nis?paper=102030&ink=fff&accent=ffd27f')).text()
    const [, href = ''] = /href="(\/embed\/colours\.css[^"]*)"/.exec(html) ?? []
    const styles = await (await app.request(decoded(href))).text()
    expect(styles).toContain('--paper:#102030;--ink:#ffffff;--accent:#ffd27f')
    expect(styles).toContain('color-scheme:dark')
  })

  test('shows the list, the map, or both', async () => {
    const shown = async (show: string) => {
      const html = await (await app.request(`/embed/parties/pty_nis?show=${show}`)).text()
      return [html.includes('class="embed-ties"'), html.includes('class="map-ground"')]
    }
    expect([await shown('list'), await shown('map'), await shown('both')]).toEqual([
      [true, false],
      [false, true],
      [true, true],
    ])
  })

  test.each([
    'paper=teal',
    'ink=0b565d;}body{display:none',
    'paper=ffffff&ink=dddddd',
    'accent=ffee00',
    'show=everything',
  ])('is refused in what cannot be: %s', async (question) => {
    for (const path of ['/embed/parties/pty_nis', '/embed/colours.css']) {
      if (path.endsWith('.css') && question.startsWith('show')) continue
      const response = await app.request(`${path}?${question.replaceAll(';', '%3B')}`)
      expect([path, response.status]).toEqual([path, 400])
    }
  })

  test('speaks the language of its address', async () => {
    const html = await (await app.request('/sk/embed/parties/pty_nis')).text()
    expect(html).toContain('Medzinárodné dohody')
    expect(html).toContain('href="/sk/parties/pty_nis"')
  })

  test('of a country tells with which others its bodies have agreements, and how many', async () => {
    const response = await app.request('/sk/embed/countries/RS')
    expect(response.headers.get('content-security-policy')).toContain('frame-ancestors *')
    const html = await response.text()
    expect(html).toMatch(/<a href="\/sk\/countries\/RS\/SK" target="_blank" rel="noopener">Slovensko<\/a>/)
    expect(html).toContain('class="map-ground"')
    expect(html.match(/<a (?![^>]*target="_blank")[^>]*>/g)).toBeNull()
    expect((await app.request('/embed/countries/XQ')).status).toBe(404)
    expect((await app.request('/embed/countries/RS?ink=dddddd')).status).toBe(400)
  })

  test('of hostile names holds none of their marks', async () => {
    const store = memoryStore({ ...hostileRegister, sources: [] })
    const hostile = createApp({ store, day, origin })
    for (const { id } of hostileRegister.parties.slice(0, 30)) {
      const html = await (await hostile.request(`/embed/parties/${id}`)).text()
      expect(html).not.toMatch(/<script|<img src=x|<svg onload/i)
    }
  })
})

describe('oEmbed', () => {
  const ask = async (question: Record<string, string>) =>
    app.request(`/oembed?${new URLSearchParams(question)}`)

  test('tells how a body’s page is shown, within the room that there is', async () => {
    const page = await (await app.request('/sk/parties/pty_nis')).text()
    const [, href = ''] =
      /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(page) ?? []
    expect(href).toContain(`${origin}/oembed?url=`)
    const response = await app.request(`${decoded(href).replace(origin, '')}&maxwidth=400&maxheight=300`, {
      headers: { Origin: 'https://town.example' },
    })
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    const told = (await response.json()) as Record<string, unknown>
    expect(told).toMatchObject({ version: '1.0', type: 'rich', width: 400, height: 300 })
    expect(told.html).toMatch(
      /^<iframe src="https:\/\/register\.example\/sk\/embed\/parties\/pty_nis" title="[^"<>]+" width="400" height="300" loading="lazy"><\/iframe>$/,
    )
  })

  test('tells it of a country’s page, too', async () => {
    const page = await (await app.request('/countries/RS')).text()
    const [, href = ''] =
      /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(page) ?? []
    const told = (await (await app.request(decoded(href).replace(origin, ''))).json()) as { html: string }
    expect(told.html).toContain(`src="${origin}/embed/countries/RS" title="International agreements: Serbia"`)
  })

  test.each([
    [{ url: 'https://elsewhere.example/parties/pty_nis' }, 404],
    [{ url: `${origin}/parties/pty_nobody` }, 404],
    [{ url: `${origin}/countries/XQ` }, 404],
    [{ url: `${origin}/about` }, 404],
    [{ url: 'nonsense' }, 400],
    [{ url: `${origin}/parties/pty_nis`, maxwidth: 'wide' }, 400],
    [{ url: `${origin}/parties/pty_nis`, format: 'xml' }, 501],
  ])('%j is answered with %d', async (question, status) => {
    expect((await ask(question as Record<string, string>)).status).toBe(status)
  })
})

describe('the page for an office', () => {
  test('hands out words that put the frame there, as it was picked', async () => {
    const question = 'party=Niš&show=list&paper=%23102030&ink=%23ffffff&accent=%23ffd27f'
    const response = await app.request(`/embed.json?${question}`)
    const { snippet } = (await response.json()) as { snippet: string }
    const [, src = ''] = /src="([^"]+)"/.exec(snippet) ?? []
    expect(decoded(src)).toBe(
      `${origin}/embed/parties/pty_nis?show=list&paper=102030&ink=ffffff&accent=ffd27f`,
    )
    expect((await app.request(decoded(src).replace(origin, ''))).status).toBe(200)
    const html = await (await app.request(`/embed?${question}`)).text()
    expect(decoded(html)).toContain(snippet)
  })

  test('hands out the frame of a country where one is asked for', async () => {
    const response = await app.request('/embed.json?country=RS&show=map')
    expect(await response.json()).toMatchObject({
      party: null,
      country: 'RS',
      address: `${origin}/embed/countries/RS?show=map`,
    })
    const html = await (await app.request('/embed?country=RS')).text()
    expect(html).toContain('<input type="hidden" name="country" value="RS"/>')
    expect(await (await app.request('/countries/RS')).text()).toContain('href="/embed?country=RS"')
  })

  test('tells what is too faint, and hands out nothing', async () => {
    const html = await (await app.request('/embed?party=Niš&ink=cccccc')).text()
    expect(html).toContain('The text is too faint on this ground: 1.5 to 1')
    expect(html).not.toContain('iframe')
  })

  test('tells where nobody is called so', async () => {
    expect(await (await app.request('/embed?party=Atlantis')).text()).toContain(
      'No body of the register bears the name “Atlantis”',
    )
  })
})
