// What French pages say, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../test-support/told.ts'

describe('Besançon’s page in French', () => {
  const options = { language: 'fr', publisher: { name: 'Besançon', country: 'FR' } }
  test.each([
    [
      'lists twins with their state and year',
      'Villes jumelées\n\n- Tver (Russie), depuis 1984\n- Neuchâtel (Suisse), depuis le 12 mai 1975\n- Bielsko-Biala, Pologne (1994)',
      [
        'Tver (RU) · twinning · other 1984 · active',
        'Neuchâtel (CH) · twinning · other 1975-05-12 · active',
        'Bielsko-Biala (PL) · twinning · other 1994 · active',
      ],
    ],
    [
      'groups partners by their state',
      'Jumelages et partenariats\n\nAllemagne\nFribourg-en-Brisgau, jumelage depuis 1959\n\nBurkina Faso\nDouroula, convention de coopération décentralisée signée le 1er mars 2006',
      [
        'Fribourg-en-Brisgau (DE) · twinning · other 1959 · active',
        'Douroula (BF) · cooperation_agreement · signed 2006-03-01 · active',
      ],
    ],
    [
      'fills a table',
      '<h1>Villes jumelles</h1><table><tr><th>Ville</th><th>Pays</th><th>Date de signature</th></tr><tr><td>Pavie</td><td>Italie</td><td>17 octobre 1999</td></tr><tr><td>Huddersfield</td><td>Royaume-Uni</td><td>1955</td></tr></table>',
      [
        'Pavie (IT) · twinning · signed 1999-10-17 · active',
        'Huddersfield (GB) · twinning · signed 1955 · active',
      ],
    ],
    [
      'tells a signing by two mayors',
      'Le 12 mai 2006, les maires de Besançon et de Košice ont signé la charte de jumelage.',
      ['Košice · twinning · signed 2006-05-12 · unknown'],
    ],
    [
      'tells a friendship with the state’s adjective behind the word for town',
      "La Ville de Besançon a signé le 3 octobre 2011 un pacte d'amitié avec la ville polonaise de Krosno.",
      ['Krosno (PL) · friendship_agreement · signed 2011-10-03 · unknown'],
    ],
    [
      'tells a letter of intent',
      "En 2014, une lettre d'intention a été signée avec la ville de Sliven en Bulgarie.",
      ['Sliven (BG) · letter_of_intent · signed 2014 · unknown'],
    ],
    [
      'tells a memorandum and its areas',
      "Un protocole d'accord dans les domaines de la culture et du sport a été conclu le 1er juillet 2015 entre la ville de Besançon et la ville de Graz.",
      ['Graz · memorandum · signed 2015-07-01 · culture et du sport · unknown'],
    ],
    [
      'tells a cooperation and its areas in the sentence after',
      'Le 5 juin 2009, une convention de coopération a été signée à Besançon avec la commune de Växjö (Suède). Domaines de coopération : efficacité énergétique, environnement, culture.',
      [
        'Växjö (SE) · cooperation_agreement · signed 2009-06-05 · efficacité énergétique, environnement, culture · unknown',
      ],
    ],
    [
      'tells what the council has approved',
      'Par délibération du 14 juin 1990, le conseil municipal a approuvé le jumelage avec Beer-Sheva en Israël.',
      ['Beer-Sheva (IL) · twinning · decided 1990-06-14 · unknown'],
    ],
    [
      'tells a tie that has ended',
      'Le jumelage avec la ville russe de Koursk a pris fin en 2022.',
      ['Koursk (RU) · twinning · ended 2022 · ended'],
    ],
    [
      'tells a tie that is suspended',
      'Le jumelage avec Tver est suspendu depuis mars 2022.',
      ['Tver · twinning · other 2022-03 · suspended'],
    ],
    [
      'tells a renewal',
      'Le jumelage avec Neuchâtel existe depuis 1975 et a été renouvelé en 2005.',
      ['Neuchâtel · twinning · other 1975, renewed 2005 · unknown'],
    ],
    [
      'tells a plan',
      "La signature d'une convention de partenariat avec Tartu est prévue en 2027.",
      ['Tartu · partnership_agreement · signed 2027 · planned'],
    ],
    [
      'gives each twin of a series its own year',
      'Besançon est jumelée avec Pavie depuis 1999, Tver depuis 1984 et Neuchâtel depuis 1975.',
      [
        'Pavie · twinning · other 1999 · active',
        'Tver · twinning · other 1984 · active',
        'Neuchâtel · twinning · other 1975 · active',
      ],
    ],
    [
      'tells a state behind "au"',
      "Besançon est jumelée avec Man en Côte d'Ivoire et avec Charlottesville aux États-Unis depuis 2006.",
      ['Man (CI) · twinning · other 2006 · active', 'Charlottesville (US) · twinning · other 2006 · active'],
    ],
    [
      'lists former twins',
      "Anciens jumelages\n\nPskov, Russie (1990–2022)\nZaanstad (Pays-Bas), jusqu'en 2010",
      [
        'Pskov (RU) · twinning · other 1990, ended 2022 · ended',
        'Zaanstad (NL) · twinning · ended 2010 · ended',
      ],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })

  test.each([
    ['wishes', 'La ville souhaite se jumeler avec Graz en Autriche.'],
    [
      'schools and committees',
      'Le comité de jumelage de Besançon entretient des liens avec le lycée Goethe de Fribourg.',
    ],
    ['denials', "La commune n'a aucun jumelage avec une ville espagnole."],
  ])('does not take %s for agreements', async (_, words) => {
    expect(await told(words, options)).toEqual([])
  })
})

describe('a French ministry’s page', () => {
  const options = { language: 'fr', publisher: { name: 'France', country: 'FR' } }
  test.each([
    [
      'lists the states that agreements were signed with',
      'Accords de sécurité relatifs à la protection des informations classifiées\n\nLa France a signé des accords de sécurité avec les États suivants :\n\nRépublique slovaque, 1997\nRoyaume de Suède, 22 novembre 2006',
      [
        'République slovaque (SK) · security_agreement · signed 1997 · active',
        'Royaume de Suède (SE) · security_agreement · signed 2006-11-22 · active',
      ],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

describe('an embassy’s page in French', () => {
  const options = { language: 'fr', publisher: null }
  test.each([
    [
      'lists pairs',
      'Jumelages franco-slovaques\n\nLille – Košice\nAngers – Trnava (1998)\nRennes et Brno, depuis 1965',
      [
        'Lille + Košice · twinning · active',
        'Angers + Trnava · twinning · other 1998 · active',
        'Rennes + Brno · twinning · other 1965 · active',
      ],
    ],
    [
      'fills a table with both sides',
      '<h2>Coopération décentralisée franco-serbe</h2><table><tr><th>Collectivité française</th><th>Collectivité serbe</th><th>Date de signature</th></tr><tr><td>Grenoble</td><td>Kragujevac</td><td>2005</td></tr><tr><td>Mulhouse</td><td>Novi Sad</td><td>12 mai 2010</td></tr></table>',
      [
        'Grenoble + Kragujevac · cooperation_agreement · signed 2005 · active',
        'Mulhouse + Novi Sad · cooperation_agreement · signed 2010-05-12 · active',
      ],
    ],
    [
      'tells a convention of two regions',
      'Une convention de coopération entre la région Île-de-France et la région de Bratislava a été signée le 12 mars 2004.',
      ['Île-de-France + Bratislava · cooperation_agreement · signed 2004-03-12 · unknown'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})
