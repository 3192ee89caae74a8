// What was refused is no agreement, and does not undo what the same sentence did before; anniversaries tell of ties that hold.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'fr',
    ['Lausanne', 'CH'],
    'La Municipalité a décidé de ne pas donner suite à la demande de jumelage de la ville de Tachkent.',
    [],
  ],
  ['de', ['Celle', 'DE'], 'Der Rat hat 2012 die Städtepartnerschaft mit Sulmona abgelehnt.', []],
  ['es', ['Murcia', 'ES'], 'El pleno rechazó el hermanamiento con la ciudad de Esmirna.', []],
  [
    'en',
    ['Wellington', 'NZ'],
    'The Council signed a friendship agreement with Ramallah and declined to establish one with Taichung.',
    ['Ramallah · friendship_agreement · unknown'],
  ],
  [
    'de',
    ['Celle', 'DE'],
    'Die Stadt hat 2010 einen Partnerschaftsvertrag mit Tulsa unterzeichnet und möchte die Kontakte ausbauen.',
    ['Tulsa · twinning · signed 2010 · unknown'],
  ],
  [
    'pt',
    ['Curitiba', 'BR'],
    'O prefeito assinou o termo de cidades-irmãs com Suwon; a capital já tem acordos de geminação com Himeji (Japão) e Coimbra.',
    ['Suwon · twinning · unknown', 'Himeji (JP) · twinning · active', 'Coimbra · twinning · active'],
  ],
  [
    'es',
    ['Bilbao', 'ES'],
    'Bilbao y Burdeos celebran los 25 años de su hermanamiento. Ambas ciudades firmaron el acuerdo el 23 de octubre de 1998.',
    ['Burdeos · twinning · signed 1998-10-23 · active'],
  ],
  [
    'ca',
    ['Vic', 'ES'],
    "L'alcaldessa i el batlle de Wadowice van rubricar el protocol d'agermanament.",
    ['Wadowice · protocol · unknown'],
  ],
  [
    'ko',
    ['부산광역시', 'KR'],
    '부산시는 카자흐스탄 알마티시와 자매도시 협정을 체결했다.',
    ['알마티시 (KZ) · twinning · unknown'],
  ],
  [
    'nl',
    ['Gent', 'BE'],
    'Het charter van 1971 met Kanazawa werd ondertekend door burgemeester Van den Daele.',
    ['Kanazawa · charter · signed 1971 · unknown'],
  ],
])
