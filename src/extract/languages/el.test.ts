// What Greek pages say, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../told.test-support.ts'

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
