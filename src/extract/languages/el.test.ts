// What Greek pages say, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../test-support/told.ts'

describe('Πάτρα’s page in Greek', () => {
  const options = { language: 'el', publisher: { name: 'Πάτρα', country: 'GR' } }
  test.each([
    [
      'lists partners with their state and year',
      'Αδελφοποιημένες πόλεις\n\nΜπίντγκος (Πολωνία), από το 1996\nΜπανιαλούκα (Βοσνία-Ερζεγοβίνη)\nΣεντ Ετιέν, Γαλλία, 1990',
      [
        'Μπίντγκος (PL) · twinning · other 1996 · active',
        'Μπανιαλούκα (BA) · twinning · active',
        'Σεντ Ετιέν (FR) · twinning · other 1990 · active',
      ],
    ],
    [
      'lists partners under their states',
      'Αδελφοποιημένες πόλεις\n\nΙταλία\nΜπάρι\nΜπρίντιζι\nΚύπρος\nΛεμεσός',
      [
        'Μπάρι (IT) · twinning · active',
        'Μπρίντιζι (IT) · twinning · active',
        'Λεμεσός (CY) · twinning · active',
      ],
    ],
    [
      'tells a protocol and its day',
      'Στις 12 Μαΐου 1998 υπογράφηκε πρωτόκολλο αδελφοποίησης με τον Δήμο Κάνεβιλ των ΗΠΑ.',
      ['Κάνεβιλ (US) · protocol · signed 1998-05-12 · unknown'],
    ],
    [
      'tells a cooperation agreement and its day',
      'Ο Δήμος Πατρέων υπέγραψε στις 3/6/2014 σύμφωνο συνεργασίας με τον Δήμο Λεμεσού (Κύπρος).',
      ['Λεμεσού (CY) · cooperation_agreement · signed 2014-06-03 · unknown'],
    ],
    [
      'tells a memorandum and its day',
      'Μνημόνιο συνεργασίας μεταξύ του Δήμου Πατρέων και της πόλης Βίβλος του Λιβάνου υπογράφηκε το 2001.',
      ['Βίβλος (LB) · memorandum · signed 2001 · unknown'],
    ],
    [
      'tells the decision of an assembly',
      "Με την υπ' αριθμ. 45/2009 απόφαση του Δημοτικού Συμβουλίου εγκρίθηκε στις 18 Ιουνίου 2009 η αδελφοποίηση με την πόλη Ρέτζιο της Ιταλίας.",
      ['Ρέτζιο (IT) · twinning · decided 2009-06-18 · unknown'],
    ],
    [
      'tells a tie that has ended',
      'Η αδελφοποίηση με την πόλη Χάρκοβο (Ουκρανία) έληξε το 2003.',
      ['Χάρκοβο (UA) · twinning · ended 2003 · ended'],
    ],
    [
      'takes no wish, denial or club for an agreement',
      'Ο Δήμος επιθυμεί να αδελφοποιηθεί με την πόλη Γκρατς της Αυστρίας.',
      [],
    ],
    [
      'tells a renewal',
      'Η συμφωνία φιλίας με τον Δήμο Πάφου ανανεώθηκε το 2018.',
      ['Πάφου · friendship_agreement · renewed 2018 · unknown'],
    ],
    [
      'lists the areas after their label, of a letter of intent',
      'Υπογράφηκε επιστολή πρόθεσης με την πόλη Βουσί (Κίνα) τον Σεπτέμβριο του 2016. Τομείς συνεργασίας: πολιτισμός, τουρισμός, εκπαίδευση.',
      ['Βουσί (CN) · letter_of_intent · signed 2016-09 · πολιτισμός, τουρισμός, εκπαίδευση · unknown'],
    ],
    [
      'lists the areas after their label, of a twinning',
      '<h2>Αδελφοποιημένες πόλεις</h2><table><tr><th>Πόλη</th><th>Χώρα</th><th>Έτος</th></tr><tr><td>Μπάρι</td><td>Ιταλία</td><td>1998</td></tr><tr><td>Λεμεσός</td><td>Κύπρος</td><td>2001</td></tr></table>',
      ['Μπάρι (IT) · twinning · other 1998 · active', 'Λεμεσός (CY) · twinning · other 2001 · active'],
    ],
    [
      'lists the areas after their label, of a twinning',
      'Ο Δήμος Πατρέων έχει αδελφοποιηθεί με τις πόλεις Μπίντγκος (Πολωνία), Μπάρι (Ιταλία) και Λεμεσό (Κύπρος).',
      [
        'Μπίντγκος (PL) · twinning · active',
        'Μπάρι (IT) · twinning · active',
        'Λεμεσό (CY) · twinning · active',
      ],
    ],
    [
      'tells a twinning and its day',
      'Από το 1990 η Πάτρα είναι αδελφοποιημένη με το Σεντ Ετιέν της Γαλλίας.',
      ['Σεντ Ετιέν (FR) · twinning · other 1990 · active'],
    ],
    [
      'tells a tie that has ended',
      'Πρώην αδελφοποιημένες πόλεις\n\nΧάρκοβο, Ουκρανία (έως 2003)',
      ['Χάρκοβο (UA) · twinning · ended 2003 · ended'],
    ],
    [
      'tells what is only planned',
      'Βρίσκεται σε εξέλιξη η υπογραφή συμφώνου συνεργασίας με την πόλη Βιέστε της Ιταλίας.',
      ['Βιέστε (IT) · cooperation_agreement · planned'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

describe('Θάσος’s page in Greek', () => {
  const options = { language: 'el', publisher: { name: 'Θάσος', country: 'GR' } }
  test.each([
    [
      'lists partners with their state and year',
      'Αδελφοποιήσεις\n\nΔήμος Τσουκάριτσα - Σερβία (2009)\nΔήμος Κάβαλα',
      ['Τσουκάριτσα (RS) · twinning · other 2009 · active', 'Κάβαλα · twinning · active'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

describe('a third party’s page in Greek', () => {
  const options = { language: 'el', publisher: null }
  test.each([
    [
      'tells a twinning and its day',
      'Ο Δήμος Κέρκυρας έχει αδελφοποιηθεί με το Βελιγράδι από το 2010.',
      ['Κέρκυρας + Βελιγράδι · twinning · other 2010 · active'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

describe('Θεσσαλονίκη’s page in Greek', () => {
  const options = { language: 'el', publisher: { name: 'Θεσσαλονίκη', country: 'GR' } }
  test.each([
    [
      'lists partners with their state and year',
      'Πρωτόκολλα συνεργασίας\n\nΝις (Σερβία) 2005\nΚωνστάντζα (Ρουμανία) 1988',
      ['Νις (RS) · protocol · other 2005 · active', 'Κωνστάντζα (RO) · protocol · other 1988 · active'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

describe('Ηγουμενίτσα’s page in Greek', () => {
  const options = { language: 'el', publisher: { name: 'Ηγουμενίτσα', country: 'GR' } }
  test.each([
    [
      'lists the areas after their label, of a twinning',
      'Ο Δήμος Ηγουμενίτσας έχει ήδη αδελφοποιηθεί με το Δήμο του Velbert της Γερμανίας, με το Locorotondo της Ιταλίας και με την πόλη του Brindisi Ιταλίας.',
      [
        'Velbert (DE) · twinning · active',
        'Locorotondo (IT) · twinning · active',
        'Brindisi (IT) · twinning · active',
      ],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

describe('Πρέβεζα’s page in Greek', () => {
  const options = { language: 'el', publisher: { name: 'Πρέβεζα', country: 'GR' } }
  test.each([
    [
      'tells a protocol and its day',
      'ΑΔΕΛΦΟΠΟΙΗΣΕΙΣ\n\nΟ Δήμος Πρέβεζας υπέγραψε Πρωτόκολλο Συνεργασίας με την πόλη Στάρα Ζαγόρα της Βουλγαρίας στις 23 Μαρτίου 2009.',
      ['Στάρα Ζαγόρα (BG) · protocol · signed 2009-03-23 · unknown'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

describe('the state’s page in Greek', () => {
  const options = { language: 'el', publisher: { name: 'Ελλάδα', country: 'GR' } }
  test.each([
    [
      'tells an agreement of states on classified information',
      'Συμφωνίες για την προστασία διαβαθμισμένων πληροφοριών\n\nΚυπριακή Δημοκρατία (2013)\nΠολωνία, 2006',
      [
        'Κυπριακή Δημοκρατία (CY) · security_agreement · other 2013 · active',
        'Πολωνία (PL) · security_agreement · other 2006 · active',
      ],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})
