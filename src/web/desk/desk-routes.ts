// /desk and everything beneath it.
import { Hono } from 'hono'
import type { Site } from '../site.ts'
import { addPage, startReading } from './add-page.tsx'
import { answerQuestion } from './answer-question.tsx'
import { decisionsPage, undoDecision } from './decisions-page.tsx'
import { acceptExact, exactPage } from './exact-page.tsx'
import { questionPage } from './question-page.tsx'
import { queuePage } from './queue-page.tsx'
import { discardReading, keepReading, readingPage } from './reading-page.tsx'
import { settleSuggestion, suggestionsPage } from './suggestions-page.tsx'

export function deskRoutes(): Hono<Site> {
  return new Hono<Site>()
    .get('/', queuePage)
    .get('/questions/:id', questionPage)
    .post('/questions/:id', answerQuestion)
    .get('/decisions', decisionsPage)
    .post('/decisions/:number/undo', undoDecision)
    .get('/exact', exactPage)
    .post('/exact', acceptExact)
    .get('/suggestions', suggestionsPage)
    .post('/suggestions/:id', settleSuggestion)
    .get('/add', addPage)
    .post('/readings', startReading)
    .get('/readings/:id', readingPage)
    .post('/readings/:id/keep', keepReading)
    .post('/readings/:id/discard', discardReading)
}
