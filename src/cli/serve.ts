import type { Command } from './command.ts'
export const serveCommand: Command = {
  name: 'serve',
  summary: '',
  usage: '',
  details: '',
  options: {},
  run: async () => 1,
}
