import type { Command } from './command.ts'
export const rebuildCommand: Command = {
  name: 'rebuild',
  summary: '',
  usage: '',
  details: '',
  options: {},
  run: async () => 1,
}
