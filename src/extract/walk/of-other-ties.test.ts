// Sentences behind an agreement that tell its vote, or that tell of other ties.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'en',
    ['Boulder', 'US'],
    'The Town Council approves a sister city agreement with Jalapa, Nicaragua. PASSED AND ADOPTED BY THE COUNCIL OF BOULDER, COLORADO, on April 5, 2007.',
    ['Jalapa (NI) · twinning · decided 2007-04-05 · active'],
  ],
  [
    'zh',
    ['绍兴市', 'CN'],
    '绍兴市与加拿大高贵林市签订了友好交流备忘录。\n\n据介绍,绍兴市自1983年缔结第一个国际友好城市以来,友城建设发展迅速。',
    ['高贵林市 (CA) · memorandum · unknown'],
  ],
  [
    'fr',
    ['Dakhla', 'MA'],
    'Les deux maires ont rappelé les conclusions des Accords de Paris et la COP22 de Marrakech.',
    [],
  ],
  [
    'ko',
    ['남양주시', 'KR'],
    '남양주시는 21일 충청남도 부여군청에서 부여군과 자매결연 협정을 체결했다.',
    ['부여군 · twinning · unknown'],
  ],
])
