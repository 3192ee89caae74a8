import type { Command } from './command.ts'
export const resolveCommand: Command = {
  name: 'resolve',
  summary: '',
  usage: '',
  details: '',
  options: {},
  run: async () => 1,
}
