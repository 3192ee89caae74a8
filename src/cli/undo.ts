// `pobratim undo`: a decision taken back.
import { type Command, UsageError } from './command.ts'
import { deciderOf, deciderOptions } from './decider.ts'
import { onePath } from './one-path.ts'
import { registerOptions, registerPlace } from './register-place.ts'
import { openTalkingStages } from './stages.ts'
import { clearProgress, print, say } from './terminal.ts'
import { today } from './today.ts'

export const undoCommand: Command = {
  name: 'undo',
  summary: 'take a decision back',
  usage: 'NUMBER --by NAME [options]',
  options: { ...deciderOptions, ...registerOptions },
  details: `NUMBER is the decision's place in the log. What stood before it stands again; both stay in the log.
Exit code: 0 done, 1 there is no such decision or somebody decided meanwhile, 2 wrong use.`,
  async run(words) {
    const written = onePath(words, 'the number of the decision')
    if (!/^\d{1,9}$/.test(written)) throw new UsageError(`"${written}" is no number of a decision`)
    const decider = deciderOf(words)
    const place = registerPlace(words)
    const { openRegister } = await import('../pipeline/open-register.ts')
    const { undo } = await import('../pipeline/desk/decide.ts')
    const store = await openRegister({ ...place, mustExist: true })
    try {
      const stages = await openTalkingStages(place.directory)
      const outcome = await undo(store, Number(written), { ...decider, stages, day: today() })
      clearProgress()
      if (outcome.kind === 'kept')
        await print(`decision ${outcome.logged.decision.number}; head ${outcome.logged.hash}`)
      else say('pobratim: nothing was kept: somebody decided meanwhile; try again')
      return outcome.kind === 'kept' ? 0 : 1
    } finally {
      await store.close()
    }
  },
}
