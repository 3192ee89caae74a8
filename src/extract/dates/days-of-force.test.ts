// The day of force in a sentence of its own, behind a paper of two states.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'cs',
    ['Česko', 'CZ'],
    'Dne 20. června 2019 byla v Praze podepsána Dohoda mezi vládou České republiky a vládou Mongolska o zpětném přebírání osob. Dohoda vstoupila v platnost dne 1. března 2021.',
    ['Mongolska (MN) · treaty · signed 2019-06-20, other 2021-03-01 · unknown'],
  ],
  [
    'sk',
    ['Slovensko', 'SK'],
    'Ministerstvo zahraničných vecí oznamuje, že 9. septembra 2004 bola v Tiráne podpísaná Dohoda medzi vládou Slovenskej republiky a vládou Albánskej republiky o medzinárodnej cestnej doprave. Dohoda nadobudla platnosť 12. januára 2005.',
    ['Albánskej republiky (AL) · treaty · signed 2004-09-09, other 2005-01-12 · unknown'],
  ],
  [
    'en',
    ['Estonia', 'EE'],
    'The Agreement between Estonia and Croatia on tourism was signed in Zagreb on 5 May 2003. It entered into force on 1 June 2004.',
    ['Croatia (HR) · treaty · signed 2003-05-05 in Zagreb, other 2004-06-01 · unknown'],
  ],
  [
    'uk',
    ['Україна', 'UA'],
    'Угода між Урядом України та Урядом Хорватської Республіки про туризм підписана 12 червня 1997 року в Загребі. Угода набула чинності 5 травня 1998 року.',
    ['Хорватської Республіки (HR) · treaty · signed 1997-06-12 in Загребі, other 1998-05-05 · unknown'],
  ],
  [
    'pl',
    ['Polska', 'PL'],
    'Umowa między Rządem Rzeczypospolitej Polskiej a Rządem Republiki Słowenii o współpracy kulturalnej została podpisana w Lublanie 14 maja 1997 r. Umowa weszła w życie 2 marca 1998 r.',
    [
      'Republiki Słowenii (SI) · cooperation_agreement · signed 1997-05-14 in Lublanie, other 1998-03-02 · unknown',
    ],
  ],
  [
    'bg',
    ['България', 'BG'],
    'Споразумение между правителството на Република България и правителството на Монголия за туризъм (Утвърдено с Решение № 12 от 3 май 2010 г. на Министерския съвет. В сила от 1 юни 2011 г.)',
    ['Монголия (MN) · treaty · decided 2010-05-03, other 2011-06-01 · unknown'],
  ],
])
