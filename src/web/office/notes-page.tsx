// /office: all notes of one's own office, and its agreements that have none yet.
import type { FC } from 'hono/jsx'
import { isAllowed } from '../../model/account.ts'
import type { Note } from '../../model/note.ts'
import { phraseInstant } from '../../publish/phrase/phrase-day.ts'
import { answer } from '../answers/answer.tsx'
import { useTongue } from '../languages/use-tongue.ts'
import type { SiteContext } from '../site.ts'
import { agreementSubject, bodyOf, officeOf, type Subject } from './find-subject.ts'

export async function notesPage(c: SiteContext) {
  const { store, tongue } = c.var
  const office = officeOf(c)
  const [body, notes, agreements] = await Promise.all([
    bodyOf(c),
    store.notes.list(office),
    store.briefs.list({ party: office }),
  ])
  const subjects = agreements.map((agreement) => agreementSubject(c, agreement))
  const known = new Set([office, ...subjects.map(({ id }) => id)])
  const lost = notes
    .filter(({ subject }) => !known.has(subject))
    .map(({ subject }) => ({ id: subject, title: subject, path: null }))
  return answer(c, {
    title: tongue.say('notes.title'),
    body: (
      <NotesView
        body={body}
        agreements={subjects}
        lost={lost}
        notes={new Map(notes.map((note) => [note.subject, note]))}
        mayWrite={isAllowed(c.var.account, 'contributor')}
      />
    ),
    twin: { office, notes, next: null },
  })
}

interface NotesViewProps {
  readonly body: Subject
  readonly agreements: readonly Subject[]
  readonly lost: readonly Subject[]
  readonly notes: ReadonlyMap<string, Note>
  readonly mayWrite: boolean
}

const NotesView: FC<NotesViewProps> = ({ body, agreements, lost, notes, mayWrite }) => {
  const { say } = useTongue()
  const line = (subject: Subject) => (
    <NoteLine subject={subject} note={notes.get(subject.id)} mayWrite={mayWrite} />
  )
  return (
    <div class="office-notes">
      <header class="page-head">
        <h1>{say('notes.titleOf', { name: body.title })}</h1>
        <p class="lead">{say('notes.lead')}</p>
      </header>
      <section aria-labelledby="body">
        <h2 id="body">{say('notes.about', { name: body.title })}</h2>
        <ul class="notes">{line(body)}</ul>
      </section>
      <section aria-labelledby="agreements">
        <h2 id="agreements">{say('notes.agreements', { name: body.title })}</h2>
        {agreements.length === 0 ? (
          <p>{say('notes.noAgreements')}</p>
        ) : (
          <ul class="notes">{agreements.map(line)}</ul>
        )}
      </section>
      {lost.length === 0 ? null : (
        <section aria-labelledby="lost">
          <h2 id="lost">{say('notes.elsewhere')}</h2>
          <ul class="notes">{lost.map(line)}</ul>
        </section>
      )}
    </div>
  )
}

interface NoteLineProps {
  readonly subject: Subject
  readonly note: Note | undefined
  readonly mayWrite: boolean
}

const NoteLine: FC<NoteLineProps> = ({ subject, note, mayWrite }) => {
  const { say } = useTongue()
  const act = note === undefined ? 'notes.write' : 'notes.change'
  return (
    <li>
      <p>{subject.path === null ? subject.title : <a href={subject.path}>{subject.title}</a>}</p>
      {!mayWrite && note === undefined ? null : (
        <p>
          <a
            href={`/office/notes/${subject.id}`}
            aria-label={`${say(mayWrite ? act : 'notes.read')}: ${subject.title}`}
          >
            {say(mayWrite ? act : 'notes.read')}
          </a>
        </p>
      )}
      {note === undefined ? null : <NoteWords note={note} />}
    </li>
  )
}

/** As its writer broke it into lines. */
export const NoteWords: FC<{ readonly note: Note }> = ({ note }) => {
  const tongue = useTongue()
  return (
    <div class="note">
      <p class="note-words">{note.words}</p>
      <p class="quiet">
        {tongue.say('notes.signed', { name: note.by, day: phraseInstant(note.at, tongue) })}
      </p>
    </div>
  )
}
