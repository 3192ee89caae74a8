// /office/notes/:subject: one note, read and written. Of two who write at once the second sees both.
import type { FC } from 'hono/jsx'
import { isAllowed } from '../../model/account.ts'
import type { Note } from '../../model/note.ts'
import { answer, answerError, type PageStatus } from '../answers/answer.tsx'
import { readForm } from '../asked/read-form.ts'
import { useTongue } from '../languages/use-tongue.ts'
import type { SiteContext } from '../site.ts'
import { ForeignNoteView } from '../views/error-view.tsx'
import { Field, FormNotice, Submit } from '../views/parts/field.tsx'
import { type FoundSubject, findSubject, officeOf } from './find-subject.ts'
import { NoteWords } from './notes-page.tsx'

const mostLetters = 10_000

export async function notePage(c: SiteContext) {
  const subject = await findSubject(c, c.req.param('subject') ?? '')
  if (subject === null) return c.notFound()
  if (subject === 'foreign') return refuseForeign(c)
  const { say } = c.var.tongue
  return showNote(c, { subject, done: c.req.query('kept') === undefined ? null : say('notes.kept') })
}

export async function writeNote(c: SiteContext) {
  const subject = await findSubject(c, c.req.param('subject') ?? '')
  if (subject === null) return c.notFound()
  if (subject === 'foreign') return refuseForeign(c)
  const form = await readForm(c)
  const words = form('words').trim()
  const refusal = faultOf(words)
  if (refusal !== null) {
    return showNote(c, { subject, yours: words, fault: c.var.tongue.say(refusal), status: 422 })
  }
  const standing = await c.var.store.notes.write({
    office: officeOf(c),
    subject: subject.id,
    words,
    by: c.var.account!.name,
    at: new Date().toISOString(),
    version: Number(/^\d{1,9}$/.exec(form('version'))?.[0] ?? 0),
  })
  if (standing === null) return c.redirect(`/office/notes/${subject.id}?kept`, 303)
  const fault = c.var.tongue.say('notes.overtaken')
  return showNote(c, { subject: { ...subject, note: standing }, yours: words, fault, status: 409 })
}

function faultOf(words: string): 'notes.badCharacters' | 'notes.tooLong' | null {
  if (!words.isWellFormed() || words.includes('\0')) return 'notes.badCharacters'
  return words.length > mostLetters ? 'notes.tooLong' : null
}

function refuseForeign(c: SiteContext) {
  return answerError(c, {
    status: 403,
    code: 'forbidden',
    title: c.var.tongue.say('error.forbiddenTitle'),
    body: <ForeignNoteView />,
  })
}

interface NoteViewProps {
  readonly subject: FoundSubject
  readonly done?: string | null
  readonly fault?: string | null
  /** What was written and is not kept. */
  readonly yours?: string | null
}

function showNote(
  c: SiteContext,
  { status = 200, ...props }: NoteViewProps & { readonly status?: PageStatus },
) {
  const { note = null, id } = props.subject
  return answer(c, {
    title: props.subject.title,
    body: <NoteView {...props} mayWrite={isAllowed(c.var.account, 'contributor')} />,
    twin: { subject: id, note, fault: props.fault ?? null },
    status,
  })
}

const NoteView: FC<NoteViewProps & { readonly mayWrite: boolean }> = (props) => {
  const { subject, done = null, fault = null, yours = null, mayWrite } = props
  const { say } = useTongue()
  const { note } = subject
  const isStanding = note !== undefined && note.words !== ''
  return (
    <div class="form-page">
      <header class="page-head">
        <p class="eyebrow">{say('notes.title')}</p>
        <h1>{subject.path === null ? subject.title : <a href={subject.path}>{subject.title}</a>}</h1>
        <p class="lead">{say('notes.lead')}</p>
      </header>
      <FormNotice words={done} />
      <FormNotice words={fault} isFault />
      {isStanding && (yours !== null || !mayWrite) ? <Standing note={note} isOther={yours !== null} /> : null}
      {mayWrite ? (
        <NoteForm subject={subject} yours={yours} />
      ) : isStanding ? null : (
        <p>{say('notes.none')}</p>
      )}
      <p class="more">
        <a href="/office">{say('notes.back')}</a>
      </p>
    </div>
  )
}

const Standing: FC<{ readonly note: Note; readonly isOther: boolean }> = ({ note, isOther }) => {
  const { say } = useTongue()
  return (
    <section aria-labelledby="standing">
      <h2 id="standing">{say(isOther ? 'notes.theirs' : 'notes.words')}</h2>
      <NoteWords note={note} />
    </section>
  )
}

const NoteForm: FC<{ readonly subject: FoundSubject; readonly yours: string | null }> = ({
  subject: { id, note },
  yours,
}) => {
  const { say } = useTongue()
  return (
    <form class="form" method="post" action={`/office/notes/${id}`}>
      <input type="hidden" name="version" value={String(note?.version ?? 0)} />
      <Field
        name="words"
        label={say(yours === null ? 'notes.words' : 'notes.yours')}
        hint={say('notes.hint')}
        value={yours ?? note?.words ?? ''}
        rows={8}
      />
      <Submit>{say(yours === null ? 'notes.keep' : 'notes.keepMine')}</Submit>
    </form>
  )
}
