// Runs the tests that lie beside the code, and in tests/ those that hold the whole house.
import { defineConfig } from 'vitest/config'
import { findChromium } from './tests/find-chromium.ts'

const chromium = findChromium()
if (chromium === null) {
  console.warn(
    'No Chromium found: the pages are not tested in a browser. Install it, or name it in CHROMIUM.',
  )
}

export default defineConfig({
  // What writes JSX is taken from the source, too.
  ssr: { resolve: { conditions: ['pobratim-source'] } },
  test: {
    // The first run on a machine builds the index of names, which takes longer than a test may.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
    env: chromium === null ? {} : { CHROMIUM: chromium },
  },
})
