// What Norwegian pages say, in both written languages, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../test-support/told.ts'

describe('Bergen’s page in Norwegian bokmål', () => {
  const options = { language: 'nb', publisher: { name: 'Bergen', country: 'NO' } }
  test.each([
    [
      'lists twins with their state and year',
      'Vennskapsbyer\n\n- Turku (Finland), siden 1946\n- Lübeck (Tyskland), siden 12. mai 1996\n- Seattle, USA (1967)',
      [
        'Turku (FI) · twinning · other 1946 · active',
        'Lübeck (DE) · twinning · other 1996-05-12 · active',
        'Seattle (US) · twinning · other 1967 · active',
      ],
    ],
    [
      'tells a signing by two mayors, the act before them',
      'Den 12. mai 2006 undertegnet ordførerne i Bergen og Košice vennskapsbyavtalen.',
      ['Košice · twinning · signed 2006-05-12 · unknown'],
    ],
    [
      'tells a friendship',
      'Bergen kommune inngikk 3. oktober 2011 en vennskapsavtale med den polske byen Krosno.',
      ['Krosno (PL) · friendship_agreement · signed 2011-10-03 · unknown'],
    ],
    [
      'tells a letter of intent',
      'I 2014 ble en intensjonsavtale undertegnet med byen Sliven i Bulgaria.',
      ['Sliven (BG) · letter_of_intent · signed 2014 · unknown'],
    ],
    [
      'tells what the council has decided',
      'Bystyret vedtok 14. juni 1990 å inngå et vennskapsbysamarbeid med Beersheba i Israel.',
      ['Beersheba (IL) · twinning · decided 1990-06-14 · unknown'],
    ],
    [
      'tells a tie that has ended',
      'Vennskapsbyavtalen med den russiske byen Kursk ble sagt opp i 2022.',
      ['Kursk (RU) · twinning · ended 2022 · ended'],
    ],
    [
      'tells a tie that is suspended',
      'Vennskapsbysamarbeidet med Murmansk er satt på vent siden mars 2022.',
      ['Murmansk · twinning · other 2022-03 · suspended'],
    ],
    [
      'tells a renewal',
      'Vennskapsbyavtalen med Lübeck ble inngått i 1996 og fornyet i 2004.',
      ['Lübeck · twinning · signed 1996, renewed 2004 · unknown'],
    ],
    [
      'tells a cooperation and its areas in the sentence after',
      '5. juni 2009 ble det i Bergen undertegnet en samarbeidsavtale med byen Växjö (Sverige). Samarbeidsområder: energieffektivitet, miljø, kultur.',
      [
        'Växjö (SE) · cooperation_agreement · signed 2009-06-05 · energieffektivitet, miljø, kultur · unknown',
      ],
    ],
    [
      'lists former twins',
      'Tidligere vennskapsbyer\n\nPskov, Russland (1990–2022)\nZaanstad (Nederland), til 2010',
      [
        'Pskov (RU) · twinning · other 1990, ended 2022 · ended',
        'Zaanstad (NL) · twinning · ended 2010 · ended',
      ],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })

  test.each([['wishes', 'Bergen ønsker å bli vennskapsby med Graz i Østerrike.']])(
    'does not take %s for agreements',
    async (_, words) => {
      expect(await told(words, options)).toEqual([])
    },
  )
})

describe('Volda’s page in Norwegian nynorsk', () => {
  const options = { language: 'nn', publisher: { name: 'Volda', country: 'NO' } }
  test.each([
    [
      'lists twins with their state and year',
      'Venskapsbyar\n\n- Kaustinen (Finland), sidan 1976\n- Bad Bramstedt (Tyskland), sidan 12. mai 1996',
      [
        'Kaustinen (FI) · twinning · other 1976 · active',
        'Bad Bramstedt (DE) · twinning · other 1996-05-12 · active',
      ],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

describe('a page told to be Norwegian', () => {
  const options = { language: 'no', publisher: { name: 'Bergen', country: 'NO' } }
  test.each([
    [
      'is read like bokmål',
      'Vennskapsbyavtalen med Lübeck ble undertegnet 1. mars 1996.',
      ['Lübeck · twinning · signed 1996-03-01 · unknown'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})
