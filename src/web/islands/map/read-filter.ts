// What narrows the map, read from the page's own form: the same words as in its address, so that a view can be sent on.
import { fittingRows, type TieFilter } from '../../../publish/explorer/fits-filter.ts'
import type { TieColumns } from '../../../publish/explorer/tie-columns.ts'

export function followFilter(columns: TieColumns, show: (rows: Uint32Array) => void): void {
  const form = document.querySelector<HTMLFormElement>('#map-filter')
  const year = form?.querySelector<HTMLInputElement>('[name="year"]') ?? null
  if (form === null || year === null) {
    show(fittingRows(columns, noFilter))
    return
  }
  const tellYear = makeSlider(year)
  const read = () => {
    tellYear()
    const filter = filterOf(new FormData(form), year)
    show(fittingRows(columns, filter))
    const told = Object.entries(filter).flatMap(([key, value]) =>
      value === null ? [] : [[key, String(value)]],
    )
    const question = new URLSearchParams(told).toString()
    history.replaceState(null, '', question === '' ? location.pathname : `?${question}`)
  }
  form.addEventListener('input', read)
  read()
}

const noFilter: TieFilter = { year: null, country: null, instrument: null, evidence: null }

/** The box for a year becomes a slider; at its end it stands for any year, ties without one included. */
function makeSlider(year: HTMLInputElement): () => void {
  const last = Number(year.max)
  const value = year.value === '' ? last + 1 : Number(year.value)
  year.max = String(last + 1)
  year.classList.remove('ds-input')
  year.type = 'range'
  year.value = String(value)
  const told = year.form?.querySelector<HTMLOutputElement>('output')
  if (told !== null && told !== undefined) told.hidden = false
  return () => {
    const words = Number(year.value) > last ? (told?.dataset.any ?? '') : year.value
    if (told !== null && told !== undefined) told.textContent = words
    year.setAttribute('aria-valuetext', words)
  }
}

function filterOf(form: FormData, year: HTMLInputElement): TieFilter {
  const word = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' && value !== '' ? value : null
  }
  return {
    year: Number(year.value) === Number(year.max) ? null : Number(year.value),
    country: word('country'),
    instrument: word('instrument'),
    evidence: word('evidence'),
  }
}
