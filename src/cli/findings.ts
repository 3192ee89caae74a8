import type { Command } from './command.ts'
export const findingsCommand: Command = {
  name: 'findings',
  summary: '',
  usage: '',
  details: '',
  options: {},
  run: async () => 1,
}
