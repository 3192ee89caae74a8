// What a council refused, or was only asked for, is no tie.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  ['cs', ['Kyjov', 'CZ'], 'Rada zamítla návrh na uzavření partnerské smlouvy s městem Hurbanovo.', []],
  ['hr', ['Buzet', 'HR'], 'Gradsko vijeće odbilo je prijedlog sporazuma o suradnji s gradom Koprom.', []],
  [
    'pl',
    ['Sanok', 'PL'],
    'Radni rozpatrywali wniosek mieszkańca o nawiązanie współpracy partnerskiej z miastem Drohobycz na Ukrainie.',
    [],
  ],
  ['uk', ['Луцьк', 'UA'], 'Депутати відхилили проєкт угоди про партнерство з містом Хелм.', []],
])
