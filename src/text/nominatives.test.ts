import { describe, expect, test } from 'vitest'
import { caseRulesOf, caseRulesOfAll } from './case-rules.ts'
import { fold } from './fold.ts'
import { nominativesOf } from './nominatives.ts'

const nominatives = (words: string, language: string) => nominativesOf(fold(words), caseRulesOf(language)!)

describe('nominativesOf', () => {
  test.each([
    ['Kragujevcem', 'sr', 'Kragujevac'],
    ['Крагујевцем', 'sr', 'Крагујевац'],
    ['Novim Sadom', 'hr', 'Novi Sad'],
    ['Banjom Lukom', 'bs', 'Banja Luka'],
    ['Łodzią', 'pl', 'Łódź'],
    ['Białymstokiem', 'pl', 'Białystok'],
    ['Frankfurtem nad Odrą', 'pl', 'Frankfurt nad Odrą'],
    ['Novým Mestom nad Váhom', 'sk', 'Nové Mesto nad Váhom'],
    ['Rio de Janeirem', 'cs', 'Rio de Janeiro'],
    ['Києвом', 'uk', 'Київ'],
    ['Budapesttel', 'hu', 'Budapest'],
    ['Szombathellyel', 'hu', 'Szombathely'],
    ['Helsingin', 'fi', 'Helsinki'],
    ['Αθηνών', 'el', 'Αθήνα'],
    ['어바인과', 'ko', '어바인'],
  ])('%s (%s) may be %s', (words, language, name) => {
    expect(nominatives(words, language)).toContain(fold(name))
  })

  test.each([
    ['부산와', 'ko', '부산'],
    ['파주과', 'ko', '파주'],
  ])('a particle does not follow a syllable that takes another one: %s', (words, language, name) => {
    expect(nominatives(words, language)).not.toContain(name)
  })

  test('never gives the words themselves, nor names of less than three letters', () => {
    for (const words of ['Niš', 'Aš', 'Bor', 'Novi Sad', '']) {
      const names = nominativesOf(fold(words), caseRulesOfAll())
      expect(names).not.toContain(fold(words))
      expect(names.every((name) => name.length > 2)).toBe(true)
    }
  })

  test('gives adjectives made of names only when asked', () => {
    const rules = caseRulesOf('ru')!
    expect(nominativesOf('витебская', rules)).not.toContain('витебск')
    expect(nominativesOf('витебская', rules, { areDerivedToo: true })).toContain('витебск')
  })

  test('bears many long words', () => {
    const words = Array.from({ length: 40 }, () => 'Новгородом'.repeat(20)).join(' ')
    expect(nominatives(words, 'ru').length).toBeLessThan(1000)
  })
})
