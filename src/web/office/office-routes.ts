// /office and everything beneath it: what an office notes for its own people.
import { Hono } from 'hono'
import type { Site } from '../site.ts'
import { notePage, writeNote } from './note-page.tsx'
import { notesPage } from './notes-page.tsx'

export function officeRoutes(): Hono<Site> {
  return new Hono<Site>()
    .get('/', notesPage)
    .get('/notes/:subject', notePage)
    .post('/notes/:subject', writeNote)
}
