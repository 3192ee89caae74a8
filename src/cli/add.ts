import type { Command } from './command.ts'
export const addCommand: Command = {
  name: 'add',
  summary: '',
  usage: '',
  details: '',
  options: {},
  run: async () => 1,
}
