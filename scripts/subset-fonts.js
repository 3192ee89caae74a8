// Makes the fonts of src/web/fonts/ from Fontsource's, in pieces so small that a page fetches little more than the letters
// that it shows: `node scripts/subset-fonts.js`, once after a new version of them, then `npx biome check --write src/web/fonts`. What it makes is kept in the repository.
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import subsetFont from 'subset-font'
import { forgetLocalForms } from './forget-local-forms.js'

const target = new URL('../src/web/fonts/', import.meta.url)

/** Each is one weight: a page that sets none of its words in the strong one does not fetch it. All but headings and names is too small for pairs of letters to be moved together. */
const faces = [
  {
    file: 'source-serif-4',
    of: 'source-serif-4',
    css: 'Source Serif 4',
    wght: 380,
    weights: '200 900',
    hasPairs: true,
  },
  {
    file: 'source-sans-3',
    of: 'source-sans-3',
    css: 'Source Sans 3',
    wght: 400,
    weights: '400',
    hasPairs: false,
  },
  {
    file: 'source-sans-3-strong',
    of: 'source-sans-3',
    css: 'Source Sans 3',
    wght: 550,
    weights: '500 900',
    hasPairs: false,
  },
]

const features = ['locl', 'tnum', 'lnum']
/** Whose own forms of letters stay: the б of Serbian and Macedonian is another than that of Russian. */
const localLanguages = ['SRB ', 'MKD ']
/** Where lines of other scripts would stand, and how other weights would be called. */
const unread = ['BASE', 'STAT']

/** Letters are moved together within one file alone: only the basic ones and whole scripts gain by it. Each piece is from a file of Fontsource's. What stands last wins where two hold a letter, and then the other is not fetched for it. */
const pieces = [
  {
    name: 'vietnamese',
    from: 'vietnamese',
    ranges: 'U+1A0-1A1,U+1AF-1B0,U+1EA0-1EF9,U+20AB',
    hasPairs: false,
  },
  { name: 'cyrillic-ext', from: 'cyrillic-ext', ranges: 'U+460-48F,U+492-4AF,U+4B2-52F', hasPairs: true },
  {
    name: 'cyrillic',
    from: 'cyrillic',
    ranges:
      'U+400-401,U+403-407,U+40C-40E,U+419,U+429-42F,U+439,U+449-451,U+453-457,U+45C-45E,U+490-491,U+4B0-4B1,U+2116',
    hasPairs: true,
  },
  // What Serbian is written with, and most of every other language.
  {
    name: 'serbian',
    from: 'cyrillic',
    ranges: 'U+402,U+408-40B,U+40F-418,U+41A-428,U+430-438,U+43A-448,U+452,U+458-45B,U+45F',
    hasPairs: true,
  },
  // Of old texts, of Coptic and of mathematics.
  { name: 'greek-ext', from: 'greek', ranges: 'U+370-37D,U+37F,U+3CF-3FF', hasPairs: false },
  { name: 'greek', from: 'greek', ranges: 'U+37E,U+384-3CE', hasPairs: true },
  {
    name: 'latin-ext',
    from: 'latin-ext',
    ranges:
      'U+100-101,U+108-10B,U+112-117,U+11C-12F,U+132-138,U+13F-140,U+145-146,U+149-14F,U+156-157,U+15C-15D,U+162-163,U+166-16F,U+172-177,U+17F-19F,U+1A2-1AE,U+1B1-217,U+21C-24F,U+1E00-1E9F',
    hasPairs: false,
  },
  // Of Polish, Romanian and Turkish.
  {
    name: 'latin-east',
    from: 'latin-ext',
    ranges: 'U+102-105,U+118-119,U+11E-11F,U+130,U+141-144,U+15A-15B,U+15E-15F,U+179-17C,U+218-21B',
    hasPairs: false,
  },
  // Of Slovak, Czech and Hungarian.
  {
    name: 'latin-central',
    from: 'latin-ext',
    ranges: 'U+10E-10F,U+11A-11B,U+139-13E,U+147-148,U+150-151,U+154-155,U+158-159,U+164-165,U+16E-171',
    hasPairs: false,
  },
  // Of Serbian and its neighbours: čćđšž.
  {
    name: 'latin-south',
    from: 'latin-ext',
    ranges: 'U+106-107,U+10C-10D,U+110-111,U+160-161,U+17D-17E',
    hasPairs: false,
  },
  // What is rare in the west of Europe; the rest stands with the basic letters, since names of its towns stand on most pages.
  {
    name: 'latin-west',
    from: 'latin',
    ranges: 'U+C2-C6,U+CB-CC,U+CE-D3,U+D5,U+D8-DB,U+DE,U+E5-E6,U+EC,U+F0,U+F2,U+F5,U+F8,U+FE-FF',
    hasPairs: false,
  },
  {
    name: 'latin-signs',
    from: 'latin',
    ranges: 'U+A1-AA,U+AC-B6,U+B8-BA,U+BC-BF,U+F7,U+2032-2033,U+2122,U+2191,U+2193,U+2215',
    hasPairs: false,
  },
  {
    name: 'latin',
    from: 'latin',
    ranges:
      'U+20-7E,U+A0,U+AB,U+B7,U+BB,U+C0-C1,U+C7-CA,U+CD,U+D4,U+D6-D7,U+DC-DD,U+DF-E4,U+E7-EB,U+ED-EF,U+F1,U+F3-F4,U+F6,U+F9-FD,U+152-153,U+2009,U+2013-2014,U+2018-201A,U+201C-201E,U+2022,U+2026,U+202F,U+2039-203A,U+20AC,U+2212',
    hasPairs: true,
  },
]

for (const file of readdirSync(target)) if (file.endsWith('.woff2')) rmSync(new URL(file, target))
// All faces are cut alike: their rules differ by the family and the weight alone.
for (const { file: face, of, css, wght, weights, hasPairs } of faces) {
  const folder = new URL(`../node_modules/@fontsource-variable/${of}/`, import.meta.url)
  copyFileSync(new URL('LICENSE', folder), new URL(`${of}-LICENSE.txt`, target))
  const rules = []
  for (const { name: piece, from, ranges, ...letters } of pieces) {
    const file = `${face}-${piece}.woff2`
    const packed = readFileSync(new URL(`files/${of}-${from}-wght-normal.woff2`, folder))
    const whole = await subsetFont(packed, '', { keepAllGlyphs: true, targetFormat: 'truetype' })
    forgetLocalForms(whole, localLanguages)
    const options = {
      targetFormat: 'woff2',
      noHinting: true,
      keepFeatures: hasPairs && letters.hasPairs ? [...features, 'kern'] : features,
      dropTables: unread,
      variationAxes: { wght },
    }
    const bytes = await subsetFont(whole, lettersIn(ranges), options)
    writeFileSync(new URL(file, target), bytes)
    console.log(`${file}: ${bytes.length}`)
    rules.push(
      `@font-face {
  font-family: "${css}";
  font-style: normal;
  font-display: swap;
  font-weight: ${weights};
  src: url("./${file}") format("woff2");
  unicode-range: ${ranges.replaceAll(',', ', ')};
}
`,
    )
  }
  const about =
    '/* Made by scripts/subset-fonts.js, never by hand. A page fetches the pieces whose letters it shows, and is read before they have come. */\n'
  writeFileSync(new URL(`${face}.css`, target), about + rules.join('\n'))
}

function lettersIn(ranges) {
  return ranges
    .split(',')
    .map((range) => {
      const [first = '', last = first] = range.slice(2).split('-')
      const from = Number.parseInt(first, 16)
      const length = Number.parseInt(last, 16) - from + 1
      return Array.from({ length }, (_, at) => String.fromCodePoint(from + at)).join('')
    })
    .join('')
}
