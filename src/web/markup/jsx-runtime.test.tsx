// What is written of elements, components and words is what a browser is to read, and nothing that a source holds becomes markup.
import { raw } from 'hono/html'
import type { FC, PropsWithChildren } from 'hono/jsx'
import { describe, expect, test } from 'vitest'
import { tongueOf } from '../../wording/tongues.ts'
import { Spoken, useTongue } from '../languages/use-tongue.ts'

const Box: FC<PropsWithChildren<{ readonly name: string }>> = ({ name, children }) => (
  <section aria-label={name}>{children}</section>
)
const Language: FC = () => <i>{useTongue().language}</i>

describe('JSX is written as HTML', () => {
  test.each([
    ['words and numbers', <p>{['a', 1, ' ']}b</p>, '<p>a1 b</p>'],
    ['nothing for what is nothing', <p>{[null, undefined, true, false, '']}</p>, '<p></p>'],
    ['zero, which is something', <p>{0}</p>, '<p>0</p>'],
    [
      'signs as signs',
      <p title={'"<a>" & \'b\''}>{'<b>"&\''}</p>,
      '<p title="&quot;&lt;a&gt;&quot; &amp; &#39;b&#39;">&lt;b&gt;&quot;&amp;&#39;</p>',
    ],
    ['HTML that is told to be some', <p>{raw('<b>x</b>')}</p>, '<p><b>x</b></p>'],
    [
      'attributes that are there or are not',
      <input required disabled={false} value={undefined} />,
      '<input required=""/>',
    ],
    ['numbers in attributes', <td colspan={2} tabindex={0} />, '<td colspan="2" tabindex="0"></td>'],
    [
      'drawings',
      <svg viewBox="0 0 1 1">
        <title>x</title>
      </svg>,
      '<svg viewBox="0 0 1 1"><title>x</title></svg>',
    ],
    [
      'several at once',
      <>
        <br />
        <hr />
      </>,
      '<br/><hr/>',
    ],
    [
      'components with what stands in them',
      <Box name="b">
        <i />
        <i />
      </Box>,
      '<section aria-label="b"><i></i><i></i></section>',
    ],
  ])('%s', (_what, written, html) => expect(String(written)).toBe(html))
})

test('what stands in a tongue is written in it, and what stands behind it is not', () => {
  const page = (
    <>
      <Spoken tongue={tongueOf('el')}>
        <Language />
        <Spoken tongue={tongueOf('sk')}>
          <Language />
        </Spoken>
        <Language />
      </Spoken>
      <Language />
    </>
  )
  expect(String(page)).toBe('<i>el</i><i>sk</i><i>el</i><i>en</i>')
})

test('a page that breaks leaves no language behind', () => {
  const Broken: FC = () => {
    throw new Error('broken')
  }
  const page = (
    <Spoken tongue={tongueOf('hu')}>
      <Broken />
    </Spoken>
  )
  expect(() => String(page)).toThrow('broken')
  expect(String(<Language />)).toBe('<i>en</i>')
})
