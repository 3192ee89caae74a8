// Long texts with names of places, one for each way of writing: pages on which ten places are named several times each.
import type { PlaceRow } from './place-rows.ts'
import { pick, type Random } from './random.ts'

export interface LongText {
  readonly script: string
  readonly text: string
}

interface Writing {
  readonly script: string
  readonly isName: RegExp
  /** Between names: words where the script has spaces, else signs. */
  readonly fillers: readonly string[]
  readonly hasSpaces: boolean
}

const least = 5_000
const namesOfPage = 10
const sentencesOfPage = 30
const fillersOfSentence = { words: 10, signs: 24 } as const
const words = (text: string) => text.split(' ')
const writings: readonly Writing[] = [
  {
    script: 'Latin',
    isName: /^\p{Script=Latin}[\p{Script=Latin}\p{M} '’-]+$/u,
    fillers: words(
      'the town signed with agreement on cooperation and since years between both sides delegation visit school council culture été ville accord über städte für vzájomná spolupráca umowa współpracy és város között Mayor Council Friday Agreement',
    ),
    hasSpaces: true,
  },
  {
    script: 'Cyrillic',
    isName: /^\p{Script=Cyrillic}[\p{Script=Cyrillic} -]+$/u,
    fillers: words(
      'град је потписао споразум о сарадњи између города и договор был подписан между двумя сторонами Совет Мэр культура',
    ),
    hasSpaces: true,
  },
  {
    script: 'Greek',
    isName: /^\p{Script=Greek}[\p{Script=Greek} -]+$/u,
    fillers: words(
      'ο δήμος υπέγραψε συμφωνία συνεργασίας με την πόλη και το έτος μεταξύ των δύο πλευρών Δημοτικό Συμβούλιο πολιτισμός',
    ),
    hasSpaces: true,
  },
  {
    script: 'Hangul',
    isName: /^\p{Script=Hangul}{2,}$/u,
    fillers: words('우호 협력 협정을 체결하고 문화 교육 분야에서 교류를 이어 왔다 양측은 올해 대표단'),
    hasSpaces: true,
  },
  {
    script: 'Han',
    isName: /^\p{Script=Han}{2,}$/u,
    fillers: Array.from('两市签署友好交流合作协议书自以来每年互派代表团访问推动文化教育经济往来，。与和的于'),
    hasSpaces: false,
  },
  {
    script: 'kana',
    isName: /^\p{Script=Katakana}[\p{Script=Katakana}ー・]+$/u,
    fillers: Array.from('両都市は姉妹提携を結び文化や教育の交流を続けてきた、毎年代表団が訪問する。'),
    hasSpaces: false,
  },
  {
    script: 'Thai',
    isName: /^\p{Script=Thai}+$/u,
    fillers: Array.from('เมองทงสองลงนามในขอตกลงความรวมมอและแลกเปลยนวฒนธรรมการศกษา '),
    hasSpaces: false,
  },
]

/** Of so many units each. */
export function longTexts(places: readonly PlaceRow[], length: number, random: Random): readonly LongText[] {
  const known = places.filter(({ population }) => population >= least)
  return writings.map((writing) => {
    const names = known.flatMap(({ name, otherNames }) =>
      [name, ...otherNames].filter((one) => writing.isName.test(one)).slice(0, 1),
    )
    const pages: string[] = []
    for (let written = 0; written < length; written += pages.at(-1)!.length)
      pages.push(page(writing, names, random))
    return { script: writing.script, text: pages.join('\n') }
  })
}

function page({ fillers, hasSpaces }: Writing, names: readonly string[], random: Random): string {
  const named = Array.from({ length: namesOfPage }, () => pick(names, random))
  const count = hasSpaces ? fillersOfSentence.words : fillersOfSentence.signs
  const sentence = () => {
    const before = Array.from({ length: count }, () => pick(fillers, random)).join(hasSpaces ? ' ' : '')
    return hasSpaces ? `${before} ${pick(named, random)}` : `${before}与${pick(named, random)}`
  }
  return Array.from({ length: sentencesOfPage }, sentence).join(hasSpaces ? ', ' : '，')
}
