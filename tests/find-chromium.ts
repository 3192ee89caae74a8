// Where a Chromium stands on this machine.
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const applications = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

/** The one that `CHROMIUM` names, else the first on the path; null where there is none. */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | null {
  if (environment.CHROMIUM) return canRun(environment.CHROMIUM) ? environment.CHROMIUM : null
  const folders = (environment.PATH ?? '').split(delimiter)
  const places = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), applications]
  return places.find(canRun) ?? null
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
