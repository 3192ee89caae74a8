// Texts that a page shows come from the catalogues: a word written straight into a page would be read in English by everybody.
import { parseSync } from 'vite'
import { expect, test } from 'vitest'
import { codeFiles, isForTests, readSource } from './source-files.ts'

/** Names of the register itself, of formats, of programs and of licences are the same in every language. */
const names: ReadonlySet<string> = new Set([
  'Pobratim',
  'GeoNames',
  'JSON',
  'CSV',
  'CC BY 4.0',
  'BibTeX',
  'RIS',
])

/** Attributes that readers see or hear. */
const spoken: ReadonlySet<string> = new Set([
  'alt',
  'aria-label',
  'caption',
  'description',
  'label',
  'placeholder',
  'title',
  'summary',
])

test('no page has a text that is not in the catalogues', () => {
  const pages = codeFiles.filter((file) => file.endsWith('.tsx') && !isForTests(file))
  expect(pages.flatMap((file) => literalsIn(file).map((text) => `src/${file}: ${text}`))).toEqual([])
})

type Node = Readonly<Record<string, unknown>> & { readonly type: string }

function literalsIn(file: string): readonly string[] {
  const found: string[] = []
  const visit = (node: unknown, isShown: boolean): void => {
    if (Array.isArray(node)) for (const one of node) visit(one, isShown)
    else if (isNode(node)) look(node, isShown)
  }
  const look = (node: Node, isShown: boolean): void => {
    if (isShown && (node.type === 'JSXText' || node.type === 'Literal')) note(node.value)
    if (isShown && node.type === 'TemplateElement') note((node.value as { cooked?: unknown }).cooked)
    if (node.type === 'JSXAttribute') {
      const { name } = node.name as { name?: unknown }
      visit(node.value, typeof name === 'string' && spoken.has(name))
      return
    }
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
      visit(node.openingElement, false)
      visit(node.children, !isForMachines(node.openingElement))
      return
    }
    if (node.type === 'ConditionalExpression') {
      visit(node.test, false)
      visit([node.consequent, node.alternate], isShown)
      return
    }
    if (node.type === 'Property') {
      const { name } = node.key as { name?: unknown }
      visit(node.value, name === 'title' || name === 'description')
      return
    }
    const isStillShown = isShown && transparent.has(node.type)
    for (const [key, value] of Object.entries(node)) if (key !== 'type') visit(value, isStillShown)
  }
  const note = (value: unknown) => {
    const text =
      typeof value === 'string'
        ? value
            .trim()
            .replaceAll(/\s+/g, ' ')
            .replace(/^[^\p{L}]+/u, '')
        : ''
    if (/\p{L}{2,}/u.test(text) && !names.has(text)) found.push(text)
  }
  visit(parseSync(file, readSource(file)).program.body, false)
  return found
}

/** Through these a value reaches the reader as it stands; what a function is called with does not. */
const transparent: ReadonlySet<string> = new Set([
  'JSXExpressionContainer',
  'TemplateLiteral',
  'LogicalExpression',
  'BinaryExpression',
  'ArrayExpression',
  'ParenthesizedExpression',
])

/** Code is the same for every reader. */
function isForMachines(opening: unknown): boolean {
  const { name } = (opening ?? {}) as { name?: { name?: unknown } }
  return name?.name === 'code' || name?.name === 'kbd'
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}
