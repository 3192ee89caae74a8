// The small notes that clients show beside a suggestion, as HTML in JSON.
import type { Party } from '../../model/party.ts'
import { describeParty } from '../../publish/phrase/describe-party.ts'
import { nameInOwnLanguage } from '../../publish/phrase/own-name.ts'
import { Refusal } from './refusal.ts'

export function flyoutOfParty(party: Party): string {
  const own = nameInOwnLanguage(party)
  const note = (
    <p>
      <strong>{party.name}</strong>
      {own === null ? null : <span lang={own.language ?? undefined}> {own.text}</span>}
      <br />
      {describeParty(party)}
    </p>
  )
  return note.toString()
}

interface Word {
  readonly id: string
  readonly name: string
  readonly description: string
}

export function flyoutOfWord(words: readonly Word[], id: string) {
  const word = words.find((one) => one.id === id)
  if (word === undefined) throw new Refusal(404, 'not-found', [`id: there is no “${id.slice(0, 60)}”`])
  const note = (
    <p>
      <strong>{word.name}</strong>
      <br />
      {word.description}
    </p>
  )
  return { id, html: note.toString() }
}
