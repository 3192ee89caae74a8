// Takes rules out of a style sheet that fit nothing that pages are made of: a design system brings colours, sizes and parts for everybody.
import { globSync, readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/** A plugin of Vite's; to be told which files pages are written in. */
export function dropUnusedRules(pattern: string): Plugin {
  const written = globSync(pattern).map((file) => readFileSync(file, 'utf8'))
  return {
    name: 'drop-unused-rules',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'asset' && file.fileName.endsWith('.css'))
          file.source = usedRules(String(file.source), written.join('\n'))
    },
  }
}

/** Of a sheet without comments. */
export function usedRules(sheet: string, written: string): string {
  let used = ''
  for (let at = 0; at < sheet.length; ) {
    const end = indexOutside(sheet, at, '{;')
    const opening = sheet.slice(at, end)
    if (sheet[end] !== '{') {
      used += sheet.slice(at, end + 1)
      at = end + 1
      continue
    }
    const close = closeOf(sheet, end)
    const body = sheet.slice(end + 1, close)
    used += opening.startsWith('@') ? usedBlock(opening, body, written) : usedRule(opening, body, written)
    at = close + 1
  }
  return used
}

function usedBlock(opening: string, body: string, written: string): string {
  const inner = body.includes('{') ? usedRules(body, written) : body
  return inner === '' ? '' : `${opening}{${inner}}`
}

function usedRule(selectors: string, body: string, written: string): string {
  const used: string[] = []
  for (let at = 0; at < selectors.length; ) {
    const end = indexOutside(selectors, at, ',')
    const selector = selectors.slice(at, end)
    if (canFit(selector, written)) used.push(selector)
    at = end + 1
  }
  return used.length === 0 || body === '' ? '' : `${used.join(',')}{${body}}`
}

/** By the design system's own names alone; what stands in brackets may be told as what is not there. */
function canFit(selector: string, written: string): boolean {
  let outside = selector
  for (let before = ''; before !== outside; ) {
    before = outside
    outside = before.replace(/\([^()]*\)/g, '')
  }
  const classes = Array.from(outside.matchAll(/\.(ds-[\w-]+)/g), ([, name = '']) => name)
  const attributes = outside.matchAll(
    /\[(data-(?:color|color-scheme|size|variant|typography|border|zebra|hover|sticky-header|floating|overscroll|fullwidth|icon|width))(?:[|~^$*]?="?([^"\]]*)"?)?\]/g,
  )
  return (
    classes.every((name) => isWritten(name, written)) &&
    Array.from(attributes).every(
      ([, name = '', value]) =>
        isWritten(name, written) && (value === undefined || new RegExp(`["'\`]${value}["'\`]`).test(written)),
    )
  )
}

function isWritten(name: string, written: string): boolean {
  return new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(written)
}

/** Of the first of some letters outside of strings and brackets, or of the end. */
function indexOutside(text: string, from: number, letters: string): number {
  let depth = 0
  let quote = ''
  for (let at = from; at < text.length; at++) {
    const letter = text[at] ?? ''
    if (letter === '\\') at++
    else if (quote !== '') quote = letter === quote ? '' : quote
    else if (letter === '"' || letter === "'") quote = letter
    else if (depth === 0 && letters.includes(letter)) return at
    else if (letter === '(' || letter === '[') depth++
    else if (letter === ')' || letter === ']') depth--
  }
  return text.length
}

function closeOf(text: string, open: number): number {
  let depth = 1
  let at = open
  while (depth > 0 && at < text.length) {
    at = indexOutside(text, at + 1, '{}')
    depth += text[at] === '{' ? 1 : -1
  }
  return at
}
