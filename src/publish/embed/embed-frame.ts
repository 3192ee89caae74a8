// The agreements of a body or a country as a frame on another page: its address, the words that put it there, and what oEmbed answers.
import { type Colours, colourKeys, ownColours } from './colours.ts'

export const embedShows = ['both', 'list', 'map'] as const
export type EmbedShow = (typeof embedShows)[number]

export interface EmbedFrame {
  /** Path of the page of whose agreements it shows: `/parties/pty_…` or `/countries/RS`. */
  readonly page: string
  readonly show: EmbedShow
  readonly colours: Colours
}

/** As the frame needs where nothing else is asked for. */
export const usualSize = { width: 640, height: 720 } as const
const mapHeight = 360

/** Without what is as usual. */
export function embedAddress({ page, show, colours }: EmbedFrame): string {
  const question = new URLSearchParams(show === 'both' ? {} : { show })
  for (const key of colourKeys) if (colours[key] !== ownColours[key]) question.set(key, colours[key].slice(1))
  const told = question.toString()
  return `/embed${page}${told === '' ? '' : `?${told}`}`
}

interface Snippet {
  /** Whole, with the host. */
  readonly address: string
  /** For those who cannot see it. */
  readonly title: string
  readonly width: number | string
  readonly height: number
}

export function embedSnippet({ address, title, width, height }: Snippet): string {
  const told = { src: address, title, width, height, loading: 'lazy' }
  const attributes = Object.entries(told).map(([name, value]) => `${name}="${attributeText(String(value))}"`)
  return `<iframe ${attributes.join(' ')}></iframe>`
}

export function embedHeight(show: EmbedShow): number {
  return show === 'map' ? mapHeight : usualSize.height
}

interface Room {
  readonly maxWidth: number | null
  readonly maxHeight: number | null
}

/** https://oembed.com, type `rich`. */
export function oEmbed(
  frame: Pick<Snippet, 'address' | 'title'> & { readonly origin: string },
  { maxWidth, maxHeight }: Room,
) {
  const width = Math.min(usualSize.width, maxWidth ?? usualSize.width)
  const height = Math.min(usualSize.height, maxHeight ?? usualSize.height)
  return {
    version: '1.0',
    type: 'rich',
    title: frame.title,
    provider_name: 'Pobratim',
    provider_url: frame.origin,
    cache_age: 86_400,
    html: embedSnippet({ ...frame, width, height }),
    width,
    height,
  }
}

function attributeText(text: string): string {
  const spelt: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  }
  return text.replace(/[&<>"']/g, (sign) => spelt[sign] ?? sign)
}
