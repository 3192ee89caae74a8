// The agreements of the example register: Niš with Košice, Serres and Beersheba, and others of their partners.
import type { Agreement } from '../../model/agreement.ts'
import { agreement, field } from './tell-agreement.ts'

const nisAreas = ['culture', 'economy', 'tourism', 'sport', 'city administration', 'environment']

export const agreements: readonly Agreement[] = [
  agreement('nis-kosice', {
    between: ['kosice', 'nis'],
    type: 'cooperation_agreement',
    title: 'Agreement on Cooperation',
    evidence: 'twoSided',
    told: [
      [
        'nis',
        'An Agreement on Cooperation ties Niš to the city of Košice since it was signed in March 2001.',
      ],
      ['kosice', 'Serbia\tNiš\tAgreement on Cooperation, 22/3/2001'],
      ['lexicon', 'Niš and Košice have been twin towns since 2003'],
    ],
    events: [{ kind: 'signed', on: '2001-03-22', place: null }],
    areas: nisAreas,
    fields: [
      field('instrument', 'Agreement on Cooperation', 'ownWordFirst', [
        ['nis', 'Agreement on Cooperation', 'same'],
        ['kosice', 'Agreement on Cooperation', 'same'],
        ['lexicon', 'twin towns', 'differs'],
      ]),
      field('signed', '2001-03-22', 'moreExactCompatible', [
        ['nis', 'March 2001', 'contains', '2001-03'],
        ['kosice', '22/3/2001', 'same', '2001-03-22'],
        ['lexicon', '2003', 'contradicts', '2003'],
      ]),
      field(
        'areas',
        nisAreas.join(', '),
        'union',
        nisAreas.map((words) => ['nis', words, 'same'] as const),
      ),
      field('status', 'active', 'onlyClaim', []),
    ],
  }),
  agreement('nis-serres', {
    between: ['nis', 'serres'],
    type: 'protocol',
    title: 'Protocol on Cooperation',
    evidence: 'oneSided',
    told: [
      ['nis', 'In June 2018 a Protocol on Cooperation was signed with the municipality of Serres'],
      ['greece', 'Niš with Serres'],
    ],
    events: [{ kind: 'signed', on: '2018-06', place: null }],
    fields: [
      field('instrument', 'Protocol on Cooperation', 'onlyClaim', [
        ['nis', 'Protocol on Cooperation', 'same'],
      ]),
      field('signed', '2018-06', 'onlyClaim', [['nis', 'June 2018', 'same', '2018-06']]),
    ],
  }),
  agreement('nis-beersheba', {
    between: ['beersheba', 'nis'],
    type: 'decision',
    title: null,
    evidence: 'oneSided',
    told: [['nis', 'The assembly decided in June 1990 to cooperate with the city of Beersheba in Israel.']],
    events: [{ kind: 'decided', on: '1990-06', place: null }],
    fields: [field('decided', '1990-06', 'onlyClaim', [['nis', 'June 1990', 'same', '1990-06']])],
  }),
  agreement('kosice-wuppertal', {
    between: ['kosice', 'wuppertal'],
    type: 'cooperation_agreement',
    title: 'Agreement on Cooperation',
    evidence: 'oneSided',
    told: [['kosice', 'Germany\tWuppertal\tAgreement on Cooperation, 22/5/1980, renewed 1996']],
    events: [
      { kind: 'renewed', on: '1996', place: null },
      { kind: 'signed', on: '1980-05-22', place: null },
    ],
    fields: [
      field('signed', '1980-05-22', 'onlyClaim', [['kosice', '22/5/1980', 'same', '1980-05-22']]),
      field('renewed', '1996', 'onlyClaim', [['kosice', '1996', 'same']]),
    ],
  }),
  agreement('kosice-wuhan', {
    between: ['kosice', 'wuhan'],
    type: 'memorandum',
    title: 'Memorandum on Mutual Cooperation',
    evidence: 'oneSided',
    told: [['kosice', 'China\tWuhan\tMemorandum on Mutual Cooperation, 6/11/2012, Wuhan']],
    events: [{ kind: 'signed', on: '2012-11-06', place: 'Wuhan' }],
    fields: [field('signed', '2012-11-06', 'onlyClaim', [['kosice', '6/11/2012', 'same', '2012-11-06']])],
  }),
  agreement('patras-banjaluka', {
    between: ['banjaluka', 'patras'],
    type: 'twinning',
    title: null,
    evidence: 'claimed',
    told: [['greece', 'Patras with Banja Luka']],
    events: [],
    fields: [],
  }),
]
