import { describe, expect, test } from 'vitest'
import { respellings } from './respellings.ts'
import { pinyin } from './wade-giles.ts'

describe('respellings', () => {
  test.each([
    ['German', 'Tschadza', 'chadtsa'],
    ['French', 'Jovkva', 'zhovkva'],
    ['Spanish', 'Jarkov', 'kharkov'],
    ['Polish', 'Szumen', 'shumen'],
    ['Hungarian', 'Csernyihiv', 'chernyihiv'],
    ['Dutch', 'Tsjerepanovo', 'cherepanovo'],
    ['scholars', 'Xarkov', 'kharkov'],
  ])('tells how %s puts %s', (_, name, spelt) => {
    expect(respellings(name)).toContain(spelt)
  })

  test.each([['Ниш'], ['北京'], ['']])('tells none of %j', (name) => {
    expect(respellings(name)).toEqual([])
  })
})

describe('pinyin', () => {
  test.each([
    ['Kao-niang', ['gaoniang']],
    ['Pao-ying-ch’eng', ['baoyingcheng', 'baoying']],
    ["Shih-ch'uan-hsien", ['shichuanxian', 'shichuan']],
    ['Chieh-hsiu', ['jiexiu']],
    ['Shan-ho-t’un', ['shanhetun']],
    ["Ch'ing-tao", ['qingdao']],
  ])('reads %s as %j', (name, spelt) => {
    expect(pinyin(name)).toEqual(spelt)
  })

  test.each([['Novi Sad!'], ['Kragujevac'], ['Str-pst']])('takes %s for no such name', (name) => {
    expect(pinyin(name)).toBeNull()
  })
})
