// Makes a font forget how other languages than a few write some of their letters: each of these forms is one more letter in a file
// (Bulgarian alone has two dozen), fetched by everybody. The tables are those of OpenType: https://learn.microsoft.com/typography/opentype/spec/chapter2

const localForms = 'locl'
/** What no list of features to keep has. */
const forgotten = '    '

/** `sfnt` is an unpacked font, which is changed; `languages` are OpenType's tags of those whose forms stay, as `SRB `. */
export function forgetLocalForms(sfnt, languages) {
  const substitutions = tableOf(sfnt, 'GSUB')
  if (substitutions === null) return
  const features = substitutions + sfnt.readUInt16BE(substitutions + 6)
  const kept = new Set(
    languageSystems(sfnt, substitutions + sfnt.readUInt16BE(substitutions + 4))
      .filter(({ language }) => languages.includes(language))
      .flatMap(({ at }) => numbersAt(sfnt, at + 4)),
  )
  for (const [index, { tag, at }] of recordsAt(sfnt, features).entries())
    if (tag === localForms && !kept.has(index)) sfnt.write(forgotten, at, 'latin1')
}

function languageSystems(sfnt, scripts) {
  return recordsAt(sfnt, scripts).flatMap(({ offset }) =>
    recordsAt(sfnt, scripts + offset + 2).map(({ tag, offset: inScript }) => ({
      language: tag,
      at: scripts + offset + inScript,
    })),
  )
}

/** A count, then a tag and an offset each. */
function recordsAt(sfnt, list) {
  return Array.from({ length: sfnt.readUInt16BE(list) }, (_, index) => {
    const at = list + 2 + 6 * index
    return { tag: sfnt.toString('latin1', at, at + 4), at, offset: sfnt.readUInt16BE(at + 4) }
  })
}

/** A count, then the numbers. */
function numbersAt(sfnt, list) {
  return Array.from({ length: sfnt.readUInt16BE(list) }, (_, index) =>
    sfnt.readUInt16BE(list + 2 + 2 * index),
  )
}

function tableOf(sfnt, tag) {
  for (let index = 0; index < sfnt.readUInt16BE(4); index++) {
    const at = 12 + 16 * index
    if (sfnt.toString('latin1', at, at + 4) === tag) return sfnt.readUInt32BE(at + 8)
  }
  return null
}
