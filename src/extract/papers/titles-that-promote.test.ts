// Titles of papers between states that tell what they are to promote: no circumstance, where the signing comes behind them.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'el',
    ['Ελλάδα', 'GR'],
    'Κυρώνεται η Συμφωνία μεταξύ της Κυβέρνησης της Ελληνικής Δημοκρατίας και της Κυβέρνησης της Δημοκρατίας της Αλβανίας για την προώθηση του εμπορίου, που υπογράφηκε στα Τίρανα στις 3 Μαρτίου 1998.',
    ['Δημοκρατίας της Αλβανίας (AL) · treaty · signed 1998-03-03 in Τίρανα · unknown'],
  ],
  [
    'fr',
    ['France', 'FR'],
    'Accord entre la République française et la République de Slovénie pour promouvoir le tourisme, signé à Ljubljana le 12 juillet 1995.',
    ['République de Slovénie (SI) · treaty · signed 1995-07-12 in Ljubljana · unknown'],
  ],
  [
    'es',
    ['España', 'ES'],
    'Acuerdo entre el Reino de España y la República de Eslovenia para promover el turismo, firmado en Madrid el 21 de julio de 1997.',
    ['República de Eslovenia (SI) · treaty · signed 1997-07-21 in Madrid · unknown'],
  ],
  [
    'it',
    ['Italia', 'IT'],
    "Accordo tra la Repubblica italiana e la Repubblica d'Albania per promuovere gli investimenti, firmato a Tirana il 12 settembre 1991.",
    ["Repubblica d'Albania (AL) · treaty · signed 1991-09-12 in Tirana · unknown"],
  ],
])
