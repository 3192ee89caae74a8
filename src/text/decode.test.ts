import { describe, expect, test } from 'vitest'
import { decodeBytes } from './decode.ts'
import { encode } from './test-support/encode.ts'

const undeclared: readonly (readonly [string, string])[] = [
  ['windows-1250', 'Mesto Košice podpísalo zmluvu o spolupráci s mestom Niš'],
  ['windows-1250', 'Grad je potpisao povelju o prijateljstvu, među prvima u Šumadiji'],
  ['windows-1250', 'Miasto Rzeszów podpisało deklarację o współpracy'],
  ['windows-1250', 'A város együttműködési megállapodást kötött Kassával'],
  ['windows-1250', 'Oraşul a încheiat o înţelegere de înfrăţire'],
  ['windows-1250', 'Niš'],
  ['windows-1251', 'Град Ниш и град Кошице потписали су споразум о сарадњи'],
  ['windows-1251', 'Город Калуга подписал соглашение о сотрудничестве'],
  ['windows-1251', 'Община Пловдив подписа споразумение за сътрудничество'],
  ['windows-1251', 'ГРАДОВИ ПОБРАТИМИ'],
  ['windows-1252', 'Die Stadt Köln und die Gemeinde Tübingen schließen Freundschaft'],
  ['windows-1252', 'La ville est jumelée depuis 1962 à une cité d’Algérie'],
  ['windows-1252', 'Växjö, Umeå och Ålesund är vänorter'],
  ['windows-1253', 'Ο Δήμος Γλυφάδας αδελφοποιήθηκε με τη Νις το 1999'],
  ['windows-1253', 'ΑΔΕΛΦΟΠΟΙΗΜΕΝΕΣ ΠΟΛΕΙΣ'],
  ['windows-1254', 'Kardeş şehir protokolü İstanbul’da imzalandı, ayrıca Büyükşehir'],
  ['windows-1257', 'Miesto bendradarbiavimo sutartį pasirašė meras, o šventė įvyko birželį'],
  ['iso-8859-5', 'Град Ниш и град Кошице потписали су споразум о сарадњи'],
  ['iso-8859-5', 'Город Калуга подписал соглашение о сотрудничестве'],
  ['iso-8859-7', 'Η πόλη Άργος αδελφοποιήθηκε με τη Νις'],
  ['windows-1253', 'Η πόλη Άργος αδελφοποιήθηκε με τη Νις'],
  ['koi8-r', 'Город Калуга подписал соглашение о сотрудничестве'],
  ['koi8-u', 'Місто Вінниця підписало угоду про співпрацю'],
  ['windows-1254', 'Belediyemiz ile kardeş şehir ilişkisi bulunan kentler'],
  ['iso-8859-2', 'Mesto Košice a ďalšie mestá podpísali zmluvu, čo sa páči všetkým'],
]

describe('bytes that declare nothing', () => {
  test.each(undeclared)('are known as %s by their letters: %s', (encoding, text) => {
    expect(decodeBytes(encode(text, encoding))).toEqual({ text, encoding, isGuessed: true, replaced: 0 })
  })

  test('are UTF-8 where they are valid UTF-8', () => {
    expect(decodeBytes(encode('Niš — Кошице', 'utf-8'))).toMatchObject({
      text: 'Niš — Кошице',
      encoding: 'utf-8',
      isGuessed: false,
    })
    expect(decodeBytes(encode('Nis', 'utf-8'))).toMatchObject({ text: 'Nis', encoding: 'utf-8' })
  })

  test('read U+FFFD for what is no text in any encoding, each counted', () => {
    const bytes = new Uint8Array([0x4e, 0xff, 0xfe, 0x80, 0x81, 0x90, 0x41])
    expect(decodeBytes(bytes)).toEqual({
      text: 'N\ufffd\ufffd\ufffd\ufffd\ufffdA',
      encoding: 'utf-8',
      isGuessed: false,
      replaced: 5,
    })
  })

  test('stay UTF-8 where only a few bytes are broken', () => {
    const bytes = [...encode('Košice, Niš, Rzeszów, ', 'utf-8'), 0xc5]
    expect(decodeBytes(Uint8Array.from(bytes))).toMatchObject({
      text: 'Košice, Niš, Rzeszów, \ufffd',
      encoding: 'utf-8',
      replaced: 1,
    })
  })
})

test('letters and their marks are one, however they were written', () => {
  expect(decodeBytes(encode('Nis\u030c', 'utf-8')).text).toBe('Niš')
})

describe('UTF-16 without a mark', () => {
  test.each(['utf-16le', 'utf-16be'])('is known as %s by its zeros', (encoding) => {
    expect(decodeBytes(encode('Ниш и Кошице, 22. 3. 2001', encoding))).toMatchObject({
      text: 'Ниш и Кошице, 22. 3. 2001',
      encoding,
      isGuessed: true,
    })
  })
})

describe('a byte order mark', () => {
  test.each(['utf-8', 'utf-16le', 'utf-16be'])('tells %s, and is no part of the text', (encoding) => {
    expect(decodeBytes(encode('\ufeffНиш\r\nNiš', encoding))).toMatchObject({ text: 'Ниш\r\nNiš', encoding })
  })

  test('is believed before any declaration', () => {
    expect(decodeBytes(encode('\ufeffNiš', 'utf-8'), 'windows-1251').text).toBe('Niš')
  })
})

describe('a declared encoding', () => {
  test('is taken where the bytes are not UTF-8', () => {
    const bytes = encode('Umeå', 'windows-1252')
    expect(decodeBytes(bytes, 'ISO-8859-1')).toMatchObject({
      text: 'Umeå',
      encoding: 'windows-1252',
      isGuessed: false,
    })
    expect(decodeBytes(encode('Ниш', 'koi8-r'), 'koi8-r').text).toBe('Ниш')
  })

  test('is not believed where the bytes are UTF-8 beyond ASCII', () => {
    expect(decodeBytes(encode('Кошице', 'utf-8'), 'windows-1251').text).toBe('Кошице')
  })

  test('of UTF-8 over windows-1250 bytes is not believed either', () => {
    expect(decodeBytes(encode('Košice, partnerské mestá', 'windows-1250'), 'utf-8').text).toBe(
      'Košice, partnerské mestá',
    )
  })

  test('that nobody knows declares nothing', () => {
    expect(decodeBytes(encode('Ниш', 'utf-8'), 'x-klingon').text).toBe('Ниш')
  })
})
