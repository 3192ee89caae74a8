// `pobratim questions`: what a person is asked.
import { type QuestionKind, questionKinds } from '../model/question.ts'
import type { OpenQuestion } from '../pipeline/desk/questions.ts'
import { type Command, sharedOptions, UsageError } from './command.ts'
import { registerOptions, registerPlace } from './register-place.ts'
import { openTalkingStages } from './stages.ts'
import { clearProgress, print, say, tell } from './terminal.ts'
import { today } from './today.ts'

export const questionsCommand: Command = {
  name: 'questions',
  summary: 'print what only a person can decide',
  usage: '[options]',
  options: {
    kind: { type: 'string', value: 'KIND', help: `only ${questionKinds.join(', ')}` },
    ...registerOptions,
    json: sharedOptions.json,
  },
  details: `What is worth most first; \`pobratim decide\` answers one.
Exit code: 0 done, also when there is nothing to ask; 1 there is no register, 2 wrong use.`,
  async run(words) {
    const kind = kindOf(words.string('kind'))
    const place = registerPlace(words)
    const { openReadyRegister } = await import('../pipeline/open-register.ts')
    const { questionsOf } = await import('../pipeline/desk/questions.ts')
    const store = await openReadyRegister({
      ...place,
      mustExist: true,
      day: today(),
      onRebuild: () => say('pobratim: bringing the sources together first'),
    })
    try {
      const questions = await questionsOf(store, await openTalkingStages(place.directory))
      clearProgress()
      for (const question of questions) {
        if (kind !== undefined && question.subject.kind !== kind) continue
        if (words.has('json')) await print(JSON.stringify(question))
        else await tell(lineOf(question))
      }
      return 0
    } finally {
      await store.close()
    }
  },
}

function kindOf(written: string | undefined): QuestionKind | undefined {
  const kind = questionKinds.find((known) => known === written)
  if (kind !== undefined || written === undefined) return kind
  throw new UsageError(`"${written}" is no kind of question: ${questionKinds.join(', ')}`)
}

function lineOf({ id, reason, subject, seen }: OpenQuestion): string {
  return `${id}  ${reason.padEnd(12)}  ${wordsOf(subject, seen)}`
}

function wordsOf(subject: OpenQuestion['subject'], seen: OpenQuestion['seen']): string {
  const understood = seen[0]?.understood ?? ''
  if (subject.kind === 'claim') return `“${subject.asWritten}” was read as ${understood}: is that right?`
  if (subject.kind === 'agreements') return `${subject.one} and ${subject.other}: are they one agreement?`
  return `“${understood}”${subject.country === null ? '' : ` (${subject.country})`}: which party is this?`
}
