// /desk/add: a source by its address, as a file, or as pasted text.
import type { FC } from 'hono/jsx'
import { type Authority, authorities } from '../../model/source.ts'
import { parsePublisher } from '../../pipeline/sources/parse-publisher.ts'
import type { Sent, Told } from '../../pipeline/trials.ts'
import type { Tongue } from '../../wording/make-tongue.ts'
import { answer } from '../answers/answer.tsx'
import { isWebAddress } from '../asked/web-address.ts'
import { limitTries } from '../guarding/limit-tries.ts'
import { useTongue } from '../languages/use-tongue.ts'
import type { SiteContext } from '../site.ts'
import { Choice, Field, FormNotice, Submit } from '../views/parts/field.tsx'
import { DeskLinks } from './desk-links.tsx'

export function addPage(c: SiteContext) {
  const query = new URL(c.req.url).searchParams
  return showAdd(c, (name) => query.get(name) ?? '', null)
}

export async function startReading(c: SiteContext) {
  const sent = await c.req.parseBody()
  const text = (name: string) => (typeof sent[name] === 'string' ? sent[name].trim() : '')
  const found = await sourceIn(text, sent.file, c.var.tongue)
  if (typeof found === 'string') return showAdd(c, text, found)
  const owner = c.var.account?.id ?? ''
  await limitTries(c, `reading of ${owner}`, { most: 60, seconds: 3600 })
  return c.redirect(`/desk/readings/${c.var.trials.start(found, toldIn(text), owner)}`, 303)
}

type Text = (name: string) => string

/** What is to be read, or what is wrong. */
async function sourceIn(text: Text, file: unknown, { say }: Tongue): Promise<Sent | string> {
  const url = text('address')
  const pasted = text('text')
  const isFile = file instanceof File && file.size > 0
  if ([url !== '', pasted !== '', isFile].filter(Boolean).length !== 1) {
    return say('adding.giveOne')
  }
  if (url !== '') {
    return isWebAddress(url)
      ? { kind: 'address', url }
      : say('adding.noAddress', { address: url.slice(0, 100) })
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
    title: c.var.tongue.say('frame.addSource'),
    body: <AddView value={value} fault={fault} />,
    twin: { fault },
    status: fault === null ? 200 : 422,
  })
}

interface AddViewProps {
  readonly value: Text
  readonly fault: string | null
}

const AddView: FC<AddViewProps> = ({ value, fault }) => {
  const { say } = useTongue()
  return (
    <div class="desk">
      <header class="page-head">
        <h1>{say('frame.addSource')}</h1>
        <p class="lead">{say('adding.lead')}</p>
        <DeskLinks />
      </header>
      <FormNotice words={fault} isFault />
      <form class="form form-page" method="post" action="/desk/readings" enctype="multipart/form-data">
        <fieldset class="one-of">
          <legend>{say('adding.oneOf')}</legend>
          <Field
            name="address"
            label={say('adding.address')}
            type="url"
            value={value('address')}
            maxlength={2000}
          />
          <Field name="file" label={say('adding.file')} hint={say('adding.fileHint')} type="file" />
          <Field name="text" label={say('adding.text')} rows={6} value={value('text')} maxlength={200_000} />
        </fieldset>
        <Field
          name="publisher"
          label={say('adding.whose')}
          hint={say('adding.whoseHint')}
          value={value('publisher')}
          maxlength={300}
        />
        <MoreFields value={value} />
        <Submit>{say('adding.read')}</Submit>
      </form>
    </div>
  )
}

const MoreFields: FC<{ readonly value: Text }> = ({ value }) => {
  const { say } = useTongue()
  const kept = authorities.map((one) => ({ value: one, label: say(`authority.${one}`) }))
  return (
    <details class="more-fields">
      <summary>{say('adding.more')}</summary>
      <Field name="title" label={say('adding.title')} value={value('title')} maxlength={300} />
      <Field
        name="language"
        label={say('frame.language')}
        hint={say('adding.languageHint', { one: 'sr', two: 'en' })}
        value={value('language')}
        maxlength={20}
      />
      <Choice
        name="authority"
        label={say('adding.whoseWord')}
        options={[{ value: '', label: say('adding.asItSeems') }, ...kept]}
        value={value('authority')}
      />
      <Field
        name="as-of"
        label={say('adding.day')}
        hint={say('adding.dayHint')}
        value={value('as-of')}
        maxlength={10}
      />
    </details>
  )
}
