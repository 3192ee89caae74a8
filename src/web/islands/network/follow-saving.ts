// Saves what is seen of the network: as a picture, as a table of ties, or for programs that draw networks.
import type Sigma from 'sigma'
import type { NetworkColumns } from '../../../publish/explorer/network-columns.ts'
import { seenAsCsv, seenAsGexf, seenAsSvg } from '../../../publish/explorer/write-seen.ts'
import { themeNow } from '../theme.ts'
import type { NodeLook } from './drawn-graph.ts'
import { seenPart } from './seen-part.ts'

export function followSaving(
  sigma: Sigma<NodeLook>,
  section: HTMLElement,
  { countries }: NetworkColumns,
): void {
  const seen = () => seenPart(sigma, countries)
  const svg = () => {
    const { paper, ink, line } = themeNow()
    return seenAsSvg(seen(), { paper, ink, tie: line })
  }
  const files: Readonly<Record<string, () => Blob | Promise<Blob>>> = {
    svg: () => new Blob([svg()], { type: 'image/svg+xml' }),
    csv: () => new Blob(['\uFEFF', seenAsCsv(seen())], { type: 'text/csv' }),
    gexf: () => new Blob([seenAsGexf(seen())], { type: 'application/gexf+xml' }),
    png: () => pictureOf(svg()),
  }
  for (const button of section.querySelectorAll<HTMLElement>('[data-save]')) {
    const format = button.dataset.save ?? ''
    button.addEventListener('click', async () => {
      const file = await files[format]?.()
      if (file !== undefined) save(file, `network.${format}`)
    })
  }
}

/** The same picture in dots, two for each of the screen's. */
async function pictureOf(svg: string): Promise<Blob> {
  const picture = new Image()
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await picture.decode()
  const canvas = document.createElement('canvas')
  canvas.width = 2 * picture.width
  canvas.height = 2 * picture.height
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('the picture is too large')) : resolve(blob)))
  })
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
