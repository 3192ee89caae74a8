// What a body is, in small letters behind its name: a part of an organisation's name, and of a region's that no town bears.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'sr',
    ['Srbija', 'RS'],
    'Republika Srbija je potpisala sporazum sa Evropskom unijom 4. marta 2012. godine.',
    ['Evropskom unijom · unknown · signed 2012-03-04 · unknown'],
  ],
  [
    'ru',
    ['Россия', 'RU'],
    'Соглашение между Российской Федерацией и Европейским союзом подписано 4 марта 2012 года.',
    ['Европейским союзом · unknown · signed 2012-03-04 · unknown'],
  ],
  [
    'sr',
    ['Subotica', 'RS'],
    'Ovom odlukom uspostavlja se saradnja između Grada Subotice i Varaždinske županije, Republika Hrvatska.\n\nOvlašćuje se gradonačelnik da potpiše Protokol o saradnji između Grada Subotice i Varaždinske Županije, Republika Hrvatska.',
    ['Varaždinske Županije (HR) · protocol · unknown'],
  ],
])
