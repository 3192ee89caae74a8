// What ministries, authorities and governments conclude between states.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'en',
    null,
    'A Treaty between the Kingdom of the Netherlands and the Kingdom of Sweden on the mutual security of classified information was signed in Stockholm on 18 January 2024.',
    [
      'Kingdom of the Netherlands (NL) + Kingdom of Sweden (SE) · security_agreement · signed 2024-01-18 in Stockholm · unknown',
    ],
  ],
  [
    'en',
    ['Ministry of Foreign Affairs of the Slovak Republic', 'SK'],
    'Agreement between the Government of the Slovak Republic and the Government of the Republic of Bulgaria on air services, signed in Sofia on 12 May 2004, entered into force on 1 July 2005.',
    ['Republic of Bulgaria (BG) · treaty · signed 2004-05-12 in Sofia, other 2005-07-01 · unknown'],
  ],
  [
    'sr',
    ['Ministarstvo spoljnih poslova Republike Srbije', 'RS'],
    'Sporazum između Vlade Republike Srbije i Vlade Republike Slovenije o razmeni i uzajamnoj zaštiti tajnih podataka potpisan je u Beogradu 14. maja 2013. godine, a stupio je na snagu 1. jula 2014. godine.',
    [
      'Republike Slovenije (SI) · security_agreement · signed 2013-05-14 in Beogradu, other 2014-07-01 · unknown',
    ],
  ],
  [
    'cs',
    ['Národní bezpečnostní úřad', 'CZ'],
    'Smlouva mezi Českou republikou a Slovenskou republikou o vzájemné ochraně utajovaných informací byla podepsána v Praze dne 27. září 2001.',
    ['Slovenskou republikou (SK) · security_agreement · signed 2001-09-27 in Praze · unknown'],
  ],
  [
    'de',
    ['Bundesministerium für europäische und internationale Angelegenheiten', 'AT'],
    'Das Abkommen zwischen der Regierung der Republik Österreich und der Regierung der Republik Bulgarien über den gegenseitigen Schutz klassifizierter Informationen wurde am 3. Mai 2007 in Wien unterzeichnet und trat am 1. August 2008 in Kraft.',
    ['Republik Bulgarien (BG) · security_agreement · signed 2007-05-03 in Wien, other 2008-08-01 · unknown'],
  ],
  [
    'pl',
    ['Ministerstwo Spraw Zagranicznych', 'PL'],
    'Umowa między Rządem Rzeczypospolitej Polskiej a Rządem Republiki Łotewskiej o wzajemnej ochronie informacji niejawnych została podpisana w Rydze dnia 26 lutego 2003 r.',
    ['Republiki Łotewskiej (LV) · security_agreement · signed 2003-02-26 in Rydze · unknown'],
  ],
  [
    'ro',
    ['Ministerul Afacerilor Externe', 'RO'],
    'Acordul între Guvernul României și Guvernul Republicii Portugheze privind protecția informațiilor clasificate, semnat la București la 14 mai 2008, a intrat în vigoare la 3 iunie 2009.',
    [
      'Republicii Portugheze (PT) · security_agreement · signed 2008-05-14 in București, other 2009-06-03 · unknown',
    ],
  ],
  [
    'it',
    ['Ministero degli Affari Esteri', 'IT'],
    'Accordo tra il Governo della Repubblica Italiana e il Governo della Repubblica di Croazia in materia di reciproca protezione delle informazioni classificate, firmato a Zagabria il 6 giugno 2011.',
    [
      'Repubblica di Croazia (HR) · security_agreement · signed 2011-06-06 in Zagabria · protezione delle informazioni classificate · unknown',
    ],
  ],
  [
    'en',
    ['Slovenia', 'SI'],
    'An agreement on the protection of classified information with the Republic of Albania has been initialled.',
    ['Republic of Albania (AL) · security_agreement · planned'],
  ],
  [
    'en',
    ['Slovenia', 'SI'],
    'Negotiations on a security agreement with Portugal are under way.',
    ['Portugal (PT) · security_agreement · planned'],
  ],
  [
    'en',
    ['Niš', 'RS'],
    'The agreement between the Government of Serbia and the Government of Greece on air services opened a new line to Corfu.',
    [],
  ],
  [
    'bg',
    ['Министерство на външните работи на Република България', 'BG'],
    'Спогодба между правителството на Република България и правителството на Република Полша за взаимна защита на класифицираната информация, подписана във Варшава на 7 април 2005 г., в сила от 27 юли 2006 г.',
    ['Република Полша (PL) · security_agreement · signed 2005-04-07 in Варшава, other 2006-07-27 · unknown'],
  ],
  [
    'ru',
    ['Министерство иностранных дел Республики Беларусь', 'BY'],
    'Соглашение между Правительством Республики Беларусь и Правительством Республики Сербия о взаимной защите секретной информации подписано в Минске 12 июня 2012 года.',
    ['Республики Сербия (RS) · security_agreement · signed 2012-06-12 in Минске · unknown'],
  ],
  [
    'uk',
    ['Міністерство закордонних справ України', 'UA'],
    'Угода між Урядом України та Урядом Республіки Болгарія про взаємний захист інформації з обмеженим доступом набула чинності 5 березня 2004 року.',
    ['Республіки Болгарія (BG) · security_agreement · other 2004-03-05 · active'],
  ],
  [
    'el',
    ['Υπουργείο Εξωτερικών', 'GR'],
    'Συμφωνία μεταξύ της Κυβέρνησης της Ελληνικής Δημοκρατίας και της Κυβέρνησης της Δημοκρατίας της Βουλγαρίας για την αμοιβαία προστασία διαβαθμισμένων πληροφοριών υπογράφηκε στη Σόφια στις 12 Μαΐου 2006.',
    ['Δημοκρατίας της Βουλγαρίας (BG) · security_agreement · signed 2006-05-12 in Σόφια · unknown'],
  ],
])
