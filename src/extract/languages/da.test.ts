// What Danish pages say, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../test-support/told.ts'

describe('Odense’s page in Danish', () => {
  const options = { language: 'da', publisher: { name: 'Odense', country: 'DK' } }
  test.each([
    [
      'lists twins with their state and year',
      'Venskabsbyer\n\n- Norrköping (Sverige), siden 1946\n- Schwerin (Tyskland), siden den 12. maj 1986\n- Iksan, Sydkorea (1999)',
      [
        'Norrköping (SE) · twinning · other 1946 · active',
        'Schwerin (DE) · twinning · other 1986-05-12 · active',
        'Iksan (KR) · twinning · other 1999 · active',
      ],
    ],
    [
      'groups twins by their state',
      'Venskabsbyer\n\nTyskland\nUlm, venskabsby siden 1974\nReutlingen\n\nPolen\nŚwidnica, venskabsbyaftale underskrevet den 1. marts 1992',
      [
        'Ulm (DE) · twinning · other 1974 · active',
        'Reutlingen (DE) · twinning · active',
        'Świdnica (PL) · twinning · signed 1992-03-01 · active',
      ],
    ],
    [
      'tells a signing by two mayors, the act before them',
      'Den 12. maj 2006 underskrev borgmestrene i Odense og Košice venskabsbyaftalen.',
      ['Košice · twinning · signed 2006-05-12 · unknown'],
    ],
    [
      'tells a friendship',
      'Odense Kommune indgik den 3. oktober 2011 en venskabsaftale med den polske by Krosno.',
      ['Krosno (PL) · friendship_agreement · signed 2011-10-03 · unknown'],
    ],
    [
      'tells a declaration of intent',
      'I 2014 blev en hensigtserklæring underskrevet med byen Sliven i Bulgarien.',
      ['Sliven (BG) · letter_of_intent · signed 2014 · unknown'],
    ],
    [
      'tells what the council has decided',
      'Byrådet besluttede den 14. juni 1990 at indgå et venskabsbysamarbejde med Beersheba i Israel.',
      ['Beersheba (IL) · twinning · decided 1990-06-14 · unknown'],
    ],
    [
      'tells a tie that has ended',
      'Venskabsbyaftalen med den russiske by Kursk blev opsagt i 2022.',
      ['Kursk (RU) · twinning · ended 2022 · ended'],
    ],
    [
      'tells a renewal',
      'Venskabsbyaftalen med Norrköping blev indgået i 1946 og fornyet i 2004.',
      ['Norrköping · twinning · signed 1946, renewed 2004 · unknown'],
    ],
    [
      'tells a cooperation and its areas in the sentence after',
      'Den 5. juni 2009 blev der i Odense underskrevet en samarbejdsaftale med byen Växjö (Sverige). Samarbejdsområder: energieffektivitet, miljø, kultur.',
      [
        'Växjö (SE) · cooperation_agreement · signed 2009-06-05 · energieffektivitet, miljø, kultur · unknown',
      ],
    ],
    [
      'tells a plan',
      'En samarbejdsaftale med Tartu forventes underskrevet i 2027.',
      ['Tartu · cooperation_agreement · signed 2027 · planned'],
    ],
    [
      'lists former twins',
      'Tidligere venskabsbyer\n\nPskov, Rusland (1990–2022)\nZaanstad (Holland), til 2010',
      [
        'Pskov (RU) · twinning · other 1990, ended 2022 · ended',
        'Zaanstad (NL) · twinning · ended 2010 · ended',
      ],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })

  test.each([
    ['wishes', 'Odense ønsker at blive venskabsby med Graz i Østrig.'],
    ['hospitals', 'Hospitalet i Odense samarbejder med klinikken i Tours.'],
  ])('does not take %s for agreements', async (_, words) => {
    expect(await told(words, options)).toEqual([])
  })
})
