import type { Command } from './command.ts'
export const exportCommand: Command = {
  name: 'export',
  summary: '',
  usage: '',
  details: '',
  options: {},
  run: async () => 1,
}
