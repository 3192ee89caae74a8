// Bundles the style sheet, its fonts and the browser's scripts into dist/assets with hashed names and a manifest; the server's code lies beside it.
import { defineConfig } from 'vite'
import { dropUnusedProperties } from './scripts/drop-unused-properties.ts'
import { dropUnusedRules } from './scripts/drop-unused-rules.ts'
import { nameSheets } from './scripts/name-sheets.ts'

export default defineConfig({
  base: '/assets/',
  publicDir: false,
  plugins: [dropUnusedRules('src/web/**/*.{ts,tsx}'), dropUnusedProperties(), nameSheets()],
  worker: { format: 'es' },
  build: {
    outDir: 'dist/assets',
    // tsc has written dist/ before; only our own folder is ours to empty.
    emptyOutDir: true,
    assetsDir: '',
    // A font inlined into the style sheet would be fetched by every reader, whatever the script.
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: false,
    rollupOptions: {
      input: [
        'src/web/styles/index.css',
        'src/web/styles/inner.css',
        'src/web/styles/behind-counter.css',
        'src/web/styles/explorers.css',
        'src/web/islands/search-suggestions.ts',
        'src/web/islands/desk-keys.ts',
        'src/web/islands/reading-progress.ts',
        'src/web/islands/passkeys.ts',
        'src/web/islands/map-explorer.ts',
        'src/web/islands/network-explorer.ts',
      ],
    },
  },
})
