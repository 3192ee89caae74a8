// Agreements one a line, wherever a list of them is needed.
import type { FC } from 'hono/jsx'
import type { AgreementLine, PartyLink } from '../../../publish/present/agreement-line.ts'
import { inSentence } from '../../../wording/in-sentence.ts'
import type { Tongue } from '../../../wording/make-tongue.ts'
import { useTongue } from '../../languages/use-tongue.ts'
import { EvidenceNote } from './evidence-mark.tsx'

interface AgreementTableProps {
  readonly lines: readonly AgreementLine[]
  readonly caption: string
  /** The party whose page it is stands in the heading already. */
  readonly without?: string
}

export const AgreementTable: FC<AgreementTableProps> = ({ lines, caption, without }) => {
  const tongue = useTongue()
  const { say } = tongue
  const hasAreas = lines.some(({ areas }) => areas.length > 0)
  return (
    <table class="ds-table ties stacks">
      <caption class="ds-sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say(without === undefined ? 'list.between' : 'list.partner')}</th>
          <th scope="col">{say('list.instrument')}</th>
          <th scope="col">{say('list.signed')}</th>
          {hasAreas ? <th scope="col">{say('list.areas')}</th> : null}
          <th scope="col">{say('list.whoSays')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr>
            <th scope="row" class="tie-parties">
              <Parties parties={line.parties.filter(({ id }) => id !== without)} />
            </th>
            <td class="tie-instrument">
              <a href={line.path}>{line.instrument}</a>
            </td>
            <td class="tie-day">
              <TableDay day={line.day} />
            </td>
            {hasAreas ? (
              <td class="tie-areas" title={line.areasAsWritten.join('; ') || undefined}>
                {shortList(line.areas, tongue)}
              </td>
            ) : null}
            <td class="tie-evidence">
              <EvidenceNote evidence={line.evidence} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Parties: FC<{ readonly parties: readonly PartyLink[] }> = ({ parties }) => (
  <>
    {parties.map((party, index) => (
      <>
        {index === 0 ? null : <span class="dash"> – </span>}
        <span class="tie-party">
          <a class="name" href={party.path}>
            {party.name}
          </a>
          {party.countryName !== null && party.countryName !== party.name ? (
            <span class="quiet tie-country"> {party.countryName}</span>
          ) : null}
        </span>
      </>
    ))}
  </>
)

/** The column is headed by the signing; another act is named. */
const TableDay: FC<{ readonly day: AgreementLine['day'] }> = ({ day }) =>
  day?.kind === 'signed' ? <Day edtf={day.edtf} words={day.words} /> : <TieDay day={day} />

export const TieDay: FC<{ readonly day: AgreementLine['day'] }> = ({ day }) => {
  const tongue = useTongue()
  return day === null ? (
    <span class="quiet">{tongue.say('list.notTold')}</span>
  ) : (
    <>
      <span class="quiet act">{inSentence(day.act, tongue)}</span> <Day edtf={day.edtf} words={day.words} />
    </>
  )
}

/** A day that is never broken over two lines; `<time>` where it is one that machines know. */
export const Day: FC<{ readonly edtf: string; readonly words: string }> = ({ edtf, words }) =>
  /^\d{4}(-\d{2}(-\d{2})?)?$/.test(edtf) ? (
    <time class="day" datetime={edtf}>
      {words}
    </time>
  ) : (
    <span class="day">{words}</span>
  )

function shortList(words: readonly string[], { say }: Tongue): string {
  if (words.length <= 3) return words.join(', ')
  return say('list.andMore', { words: words.slice(0, 2).join(', '), count: words.length - 2 })
}
