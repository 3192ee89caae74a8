// Holds the catalogues of the interface together: no key is missing, none is idle, every plural form and argument is there.
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import de from '../src/wording/catalogues/de.json' with { type: 'json' }
import el from '../src/wording/catalogues/el.json' with { type: 'json' }
import fr from '../src/wording/catalogues/fr.json' with { type: 'json' }
import hu from '../src/wording/catalogues/hu.json' with { type: 'json' }
import sk from '../src/wording/catalogues/sk.json' with { type: 'json' }
import sr from '../src/wording/catalogues/sr.json' with { type: 'json' }
import { english } from '../src/wording/english/english.ts'
import { codeFiles, isForTests, readSource } from './source-files.ts'

type Catalogue = Readonly<Record<string, string>>
const source: Catalogue = english
const catalogues: readonly (readonly [string, Catalogue])[] = Object.entries({ de, el, fr, hu, sk, sr })

type Parts = ReturnType<IntlMessageFormat['getAst']>

interface Shape {
  readonly names: Set<string>
  /** Forms of each plural, and the branches of each choice. */
  readonly plurals: (readonly string[])[]
}

function shapeOf(text: string, locale: string): Shape {
  const shape: Shape = { names: new Set(), plurals: [] }
  const walk = (parts: Parts) => {
    for (const part of parts) {
      if (part.type === 0 || part.type === 7) continue
      shape.names.add(part.type === 8 ? `<${part.value}>` : part.value)
      if (part.type === 8) walk(part.children)
      if (part.type !== 5 && part.type !== 6) continue
      if (part.type === 6) shape.plurals.push(Object.keys(part.options))
      for (const { value } of Object.values(part.options)) walk(value)
    }
  }
  walk(new IntlMessageFormat(text, locale).getAst())
  return shape
}

/** The forms that whole numbers take in the language, up to a million. */
function formsOf(locale: string): ReadonlySet<string> {
  const rules = new Intl.PluralRules(locale)
  return new Set(Array.from({ length: 1001 }, (_, count) => rules.select(count)))
}

describe.each(catalogues)('the catalogue %s', (language, catalogue) => {
  test('has every message of the English one, and no other', () => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(source).sort())
  })

  test('stands in the order of its keys, so that two who add messages do not meet', () => {
    expect(Object.keys(catalogue)).toEqual(Object.keys(catalogue).toSorted())
  })

  test('takes the arguments and marks that the English message takes', () => {
    const wrong = Object.entries(catalogue).filter(([key, text]) => {
      const own = [...shapeOf(text, language).names].sort()
      const theirs = [...shapeOf(source[key] ?? '', 'en').names].sort()
      return own.join() !== theirs.join()
    })
    expect(wrong).toEqual([])
  })

  test('has all the forms that its numbers take', () => {
    const needed = [...formsOf(language)]
    const wrong = Object.entries(catalogue).filter(([, text]) =>
      shapeOf(text, language).plurals.some((forms) => needed.some((form) => !forms.includes(form))),
    )
    expect(wrong).toEqual([])
  })

  test('says in its own words whatever English says in more than one', () => {
    const same = Object.entries(catalogue).filter(
      ([key, text]) => text === source[key] && words(text).length > 1,
    )
    expect(same).toEqual([])
  })
})

test('the English catalogue has the forms one and other wherever it counts', () => {
  const wrong = Object.entries(source).filter(([, text]) =>
    shapeOf(text, 'en').plurals.some((forms) => !forms.includes('one') || !forms.includes('other')),
  )
  expect(wrong).toEqual([])
})

/** The types of the arguments are read from the English text, which tells branches from arguments by the blank before the brace. */
test('no branch of an English message has a blank before its brace', () => {
  const wrong = Object.entries(source).filter(([, text]) =>
    /\b(?:zero|one|two|few|many|other|=\d+) \{/.test(text),
  )
  expect(wrong).toEqual([])
})

test('every message is said somewhere', () => {
  const shipped = codeFiles.filter((file) => !isForTests(file) && !file.startsWith('wording/english/'))
  const said = new Set<string>()
  const begun = new Set<string>()
  for (const file of shipped) {
    for (const [, key = '', next] of readSource(file).matchAll(/['`]([a-z][A-Za-z]*\.[\w.-]*)(['`]|\$\{)/g)) {
      if (next === '${') begun.add(key)
      else said.add(key)
    }
  }
  const idle = Object.keys(source).filter(
    (key) => !said.has(key) && ![...begun].some((start) => key.startsWith(start)),
  )
  expect(idle).toEqual([])
})

/** Without names, figures and what stands between braces and brackets. */
function words(text: string): readonly string[] {
  return text.replaceAll(/\{[^{}]*\}|<[^>]*>/g, ' ').match(/\p{L}{2,}/gu) ?? []
}
