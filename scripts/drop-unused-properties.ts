// Takes custom properties out of a style sheet that nothing in it asks for: a design system's theme brings hundreds.

import type { Plugin } from 'vite'

/** A plugin of Vite's; to be given every sheet of the page, as properties are asked for across sheets. */
export function dropUnusedProperties(): Plugin {
  return {
    name: 'drop-unused-properties',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const sheets = Object.values(bundle).flatMap((file) =>
        file.type === 'asset' && file.fileName.endsWith('.css') ? [file] : [],
      )
      for (let dropped = true; dropped; ) {
        dropped = false
        const asked = new Set(
          sheets.flatMap(({ source }) =>
            Array.from(String(source).matchAll(/var\(\s*(--[\w-]+)/g), ([, name]) => name),
          ),
        )
        for (const sheet of sheets) {
          const before = String(sheet.source)
          sheet.source = before.replace(declaration, (whole, name) => (asked.has(name) ? whole : ''))
          dropped ||= sheet.source.length < before.length
        }
      }
    },
  }
}

/** Values may hold strings and addresses, but neither braces nor an end of their own. */
const declaration =
  /(?<=[{;])(--[\w-]+):(?:[^;{}"'()]|"[^"]*"|'[^']*'|\((?:[^()"']|"[^"]*"|'[^']*'|\((?:[^()"']|\([^()]*\))*\))*\))*;?/g
