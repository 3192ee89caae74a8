// Names style sheets by what is in them at last: browsers keep a file of the same name, and what plugins of ours take out must not stay.
import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/** A plugin of Vite's; to stand behind those that change sheets. */
export function nameSheets(): Plugin {
  return {
    name: 'name-sheets',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.css')) continue
        const hash = createHash('sha256').update(file.source).digest('base64url').slice(0, 8)
        file.fileName = file.fileName.replace(/-[\w-]{8}\.css$/, `-${hash}.css`)
      }
    },
  }
}
