import type { Command } from './command.ts'
export const startCommand: Command = {
  name: 'start',
  summary: '',
  usage: '',
  details: '',
  options: {},
  run: async () => 1,
}
