// /desk/add: a source by its address, as a file, or as pasted text.
import type { FC } from 'hono/jsx'
import { type Authority, authorities } from '../../model/source.ts'
import { parsePublisher } from '../../pipeline/parse-publisher.ts'
import type { Sent, Told } from '../../pipeline/trials.ts'
import { english } from '../../wording/english-tongue.ts'
import { answer } from '../answer.tsx'
import { limitTries } from '../limit-tries.ts'
import type { SiteContext } from '../site.ts'
import { Choice, Field, FormNotice, Submit } from '../views/field.tsx'
import { isWebAddress } from '../web-address.ts'
import { DeskLinks } from './desk-links.tsx'

export function addPage(c: SiteContext) {
  const query = new URL(c.req.url).searchParams
  return showAdd(c, (name) => query.get(name) ?? '', null)
}

export async function startReading(c: SiteContext) {
  const sent = await c.req.parseBody()
  const text = (name: string) => (typeof sent[name] === 'string' ? sent[name].trim() : '')
  const found = await sourceIn(text, sent.file)
  if (typeof found === 'string') return showAdd(c, text, found)
  const owner = c.var.account?.id ?? ''
  await limitTries(c, `reading of ${owner}`, { most: 60, seconds: 3600 })
  return c.redirect(`/desk/readings/${c.var.trials.start(found, toldIn(text), owner)}`, 303)
}

type Text = (name: string) => string

/** What is to be read, or what is wrong. */
async function sourceIn(text: Text, file: unknown): Promise<Sent | string> {
  const url = text('address')
  const pasted = text('text')
  const isFile = file instanceof File && file.size > 0
  if ([url !== '', pasted !== '', isFile].filter(Boolean).length !== 1) {
    return 'Give one of the three: an address, a file, or the text itself.'
  }
  if (url !== '') {
    return isWebAddress(url)
      ? { kind: 'address', url }
      : `“${url.slice(0, 100)}” is no address of a page: https://…`
  }
  if (isFile) {
    const name = file.name.replace(/^.*[\\/]/, '').slice(0, 200) || 'file'
    return { kind: 'bytes', name, bytes: new Uint8Array(await file.arrayBuffer()) }
  }
  const name = `${text('title') || 'Pasted text'}.txt`
  return { kind: 'bytes', name, bytes: new TextEncoder().encode(pasted) }
}

function toldIn(text: Text): Told {
  const orNull = (name: string) => (text(name) === '' ? null : text(name))
  return {
    publisher: parsePublisher(text('publisher')),
    language: orNull('language'),
    title: orNull('title'),
    authority: authorities.find((one): one is Authority => one === text('authority')) ?? null,
    asOf: orNull('as-of'),
  }
}

function showAdd(c: SiteContext, value: Text, fault: string | null) {
  return answer(c, {
    title: 'Add a source',
    body: <AddView value={value} fault={fault} />,
    twin: { fault },
    status: fault === null ? 200 : 422,
  })
}

const authorityOptions = [
  { value: '', label: 'As it seems' },
  ...authorities.map((value) => ({ value, label: english.say(`authority.${value}`) })),
]

const AddView: FC<{ readonly value: Text; readonly fault: string | null }> = ({ value, fault }) => (
  <div class="desk">
    <header class="page-head">
      <h1>Add a source</h1>
      <p class="lead">You see what was read before anything is kept.</p>
      <DeskLinks />
    </header>
    <FormNotice words={fault} isFault />
    <form class="form form-page" method="post" action="/desk/readings" enctype="multipart/form-data">
      <fieldset class="one-of">
        <legend>One of these</legend>
        <Field name="address" label="Address" type="url" value={value('address')} maxlength={2000} />
        <Field
          name="file"
          label="File"
          hint="A page, PDF, Word document, workbook or text of up to 20 MB."
          type="file"
        />
        <Field name="text" label="Text" rows={6} value={value('text')} maxlength={200_000} />
      </fieldset>
      <Field
        name="publisher"
        label="Whose page it is"
        hint="The body and its country, such as Niš, RS. Left empty, the page itself is asked."
        value={value('publisher')}
        maxlength={300}
      />
      <details class="more-fields">
        <summary>More that you know of it</summary>
        <Field name="title" label="Title" value={value('title')} maxlength={300} />
        <Field
          name="language"
          label="Language"
          hint="Its tag, such as sr or en."
          value={value('language')}
          maxlength={20}
        />
        <Choice
          name="authority"
          label="Whose word it is"
          options={authorityOptions}
          value={value('authority')}
        />
        <Field
          name="as-of"
          label="The day that it speaks of"
          hint="2019, 2019-05 or 2019-05-30"
          value={value('as-of')}
          maxlength={10}
        />
      </details>
      <Submit>Read it</Submit>
    </form>
  </div>
)
