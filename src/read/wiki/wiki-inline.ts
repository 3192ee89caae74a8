// The words of one line of wiki text as HTML: links by their label, quotes that make bold left out, allowed elements kept.
import type { TracedText } from '../document/traced-text.ts'
import { partsOf, type WikiPairs } from './wiki-pairs.ts'

const elements = new Set(
  'a abbr b bdi bdo big blockquote br caption center cite code dd del dfn div dl dt em font h1 h2 h3 h4 h5 h6 hr i ins kbd li mark nobr ol p pre q rb rp rt ruby s samp small span strike strong sub sup table tbody td tfoot th thead time tr tt u ul var wbr'.split(
    ' ',
  ),
)

/** Links to pictures and categories show no words in the text. */
const shownElsewhere =
  /^\s*(?:file|image|media|datei|bild|fichier|archivo|imagen|immagine|ficheiro|imagem|plik|grafika|soubor|súbor|slika|datoteka|kép|fájl|fișier|imagine|bestand|afbeelding|fil|tiedosto|kuva|dosya|resim|файл|изображение|слика|датотека|зображення|αρχείο|εικόνα|ファイル|画像|파일|그림|文件|ملف|קובץ|category|kategorie|catégorie|categoría|categoria|kategoria|kategória|kategorija|categorie|luokka|kategori|категория|категорија|категорія|катэгорыя|κατηγορία|カテゴリ|분류|分类|تصنيف|קטגוריה)\s*:/iu
/** The same page in another language. */
const otherLanguage = /^[a-z]{2,3}(?:-[a-z-]{2,12})?:/

const sign = /\[\[|\[(?=(?:https?:|ftp:|mailto:)?\/\/|https?:|mailto:)|'{2,}|<|__[A-Z]{3,}__|~{3,5}/g

export interface InlineSource {
  readonly text: string
  readonly pairs: WikiPairs
}

export function writeInline(out: TracedText, source: InlineSource, from: number, to: number): void {
  const { text, pairs } = source
  // A search in the whole text would run far beyond the end.
  const words = text.slice(from, to)
  const next = new RegExp(sign)
  let at = from
  for (let match = next.exec(words); match !== null; match = next.exec(words)) {
    const start = from + match.index
    if (start < at) continue
    const end = match[0] === '[[' ? pairs.ends.get(start) : start + match[0].length
    if (end === undefined || end > to) continue
    out.keep(at, start)
    at = end
    if (match[0] === '[[') writeLink(out, source, start + 2, end - 2)
    else if (match[0] === '[') at = writeAddress(out, source, start, to)
    else if (match[0] === '<') at = writeElement(out, text, start, to)
    next.lastIndex = at - from
  }
  out.keep(at, to)
}

function writeLink(out: TracedText, source: InlineSource, from: number, to: number): void {
  const { text, pairs } = source
  const parts = partsOf(text, pairs, from, to)
  const [target] = parts
  const label = parts.at(-1)
  if (target === undefined || label === undefined) return
  const opening = text.slice(target.start, Math.min(target.end, target.start + 40))
  if (shownElsewhere.test(opening) || otherLanguage.test(opening)) return
  if (label !== target && text.slice(label.start, label.end).trim() !== '') {
    writeInline(out, source, label.start, label.end)
    return
  }
  const words = text.slice(target.start, target.end)
  const lead = /^\s*:?/.exec(words)![0].length
  // An empty label stands for the target without its bracket.
  const shown = label === target ? words : words.replace(/\s*\([^()]*\)\s*$/, '')
  out.keep(target.start + lead, target.start + shown.length)
}

/** `[http://… label]`; answers where the text goes on. */
function writeAddress(out: TracedText, source: InlineSource, start: number, to: number): number {
  const { text } = source
  const close = text.slice(start, Math.min(to, start + 2000)).indexOf(']')
  if (close === -1) {
    out.keep(start, start + 1)
    return start + 1
  }
  const end = start + close
  const gap = /\s/.exec(text.slice(start, end))?.index
  if (gap !== undefined) writeInline(out, source, start + gap + 1, end)
  return end + 1
}

/** An element that the wiki allows stays; any other loses its marks; a sign that opens none stands for itself. */
function writeElement(out: TracedText, text: string, start: number, to: number): number {
  const element = /^<\/?([a-z][a-z0-9]*)(?=[\s/>])[^<>]{0,1000}>/i.exec(
    text.slice(start, Math.min(to, start + 1100)),
  )
  if (element === null) {
    out.put('&lt;', start)
    return start + 1
  }
  const end = start + element[0].length
  if (elements.has(element[1]!.toLowerCase())) out.keep(start, end)
  return end
}
