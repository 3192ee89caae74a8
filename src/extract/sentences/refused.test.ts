// What a council refused, or was only asked for, is no tie; a proposal that it accepted is one.
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
  [
    'tr',
    ['Edirne', 'TR'],
    "5 Mayıs 2014 tarihli oturumda Yambol'un kardeş şehir ilan edilmesi teklifi oy birliğiyle kabul edildi.",
    ['Yambol · twinning · decided 2014-05-05 · unknown'],
  ],
  [
    'pl',
    ['Sanok', 'PL'],
    'Rada Miasta Sanoka postanawia o podjęciu współpracy partnerskiej z miastem Drohobycz na Ukrainie.',
    ['Drohobycz (UA) · twinning · unknown'],
  ],
  ['uk', ['Луцьк', 'UA'], 'Депутати відхилили проєкт угоди про партнерство з містом Хелм.', []],
  // Whoever subscribes signs nothing.
  ['ru', ['Тула', 'RU'], 'Подписывайтесь на канал Могилёва о побратимстве городов и читайте новости.', []],
  ['uk', ['Луцьк', 'UA'], 'Підписуйтесь на сторінку Ковеля про побратимство міст.', []],
])
