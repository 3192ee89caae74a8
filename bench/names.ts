// How right names are resolved: twelve classes of names whose place is known, and names of persons, streets and firms.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Gazetteer, openGazetteer } from '../src/gazetteer/open-gazetteer.ts'
import { resolveMention } from '../src/resolve/resolve-mention.ts'
import { fold } from '../src/text/fold.ts'
import type { Figure } from './figure.ts'
import { areaUnderCurve, printCalibration, type Scored } from './names/calibration.ts'
import { namesOfNoPlace } from './names/not-places.ts'
import { nameClasses, type PerturbedName, perturbedNames } from './names/perturbed-names.ts'
import { columnsOf, dumpLines, NameOwners, othersColumn, placeRow } from './names/place-rows.ts'
import { processorSeconds } from './names/processor-time.ts'
import { seededRandom } from './names/random.ts'

const count = 1000
/** Without a country each class is asked in part. */
const countAnywhere = 100
/** The compiler goes over the resolver for some rounds, on threads whose time counts as well. */
const warmedUp = { warmUps: 10, runs: 7 }
const heldOut = 'held-out alternate'
/** Other seeds than those of scripts/fit-scores.ts, so that no score is fitted on what it is held against. */
const seeds = { names: 20261121, others: 4242 }

export async function names(): Promise<readonly Figure[]> {
  const lines = dumpLines()
  const places = lines.map(placeRow)
  const asked = perturbedNames(places, new NameOwners(places), { count, seed: seeds.names })
  const others = namesOfNoPlace(count, places, seededRandom(seeds.others))
  const gazetteer = await gazetteerWithout(asked, lines)
  const told = answers(asked, gazetteer, ({ place }) => place.country)
  const seconds = processorSeconds(() => answers(asked, gazetteer, ({ place }) => place.country), warmedUp)
  const plain = asked.filter(({ isPlainAnywhere }) => isPlainAnywhere)
  const anywhere = answers(
    nameClasses.flatMap((kind) => plain.filter((one) => one.class === kind).slice(0, countAnywhere)),
    gazetteer,
    () => null,
  )
  const strangers = others.map(
    ({ name, country }): Scored => ({ score: scoreOf(name, country, gazetteer).score, isRight: false }),
  )
  printClasses(told, anywhere)
  printCalibration([...told, ...anywhere])
  const kept = (answer: Answer) => answer.class !== heldOut
  return [
    share('names right, country told', told.filter(kept), 98.5),
    share(
      'held-out names right, country told',
      told.filter((answer) => !kept(answer)),
      78,
    ),
    share('names right, no country told', anywhere, 95),
    {
      what: 'places told from persons, streets and firms',
      measured: areaUnderCurve(told, strangers),
      unit: 'AUC',
      against: { kind: 'atLeast', what: 'limit', value: 0.97 },
    },
    {
      what: 'names a second of processor time, country told',
      measured: asked.length / seconds,
      unit: 'names/s',
      against: { kind: 'atLeast', what: 'limit', value: 30_000 },
    },
  ]
}

interface Answer extends Scored {
  readonly class: PerturbedName['class']
}

function answers(
  asked: readonly PerturbedName[],
  gazetteer: Gazetteer,
  countryOf: (name: PerturbedName) => string | null,
): readonly Answer[] {
  return asked.map((one) => {
    const { score, geonameId } = scoreOf(one.name, countryOf(one), gazetteer)
    return { class: one.class, score, isRight: geonameId === one.place.geonameId }
  })
}

function scoreOf(name: string, country: string | null, gazetteer: Gazetteer) {
  const mention = { asWritten: name, kindHint: null, countryHint: country, containerHint: null }
  const { chosen } = resolveMention(mention, gazetteer)
  const party = chosen === null ? null : gazetteer.findParty(chosen.party)
  return { score: chosen?.score ?? 0, geonameId: party?.geonameId ?? null }
}

/** An index of the dump without the names that are held out. */
async function gazetteerWithout(
  asked: readonly PerturbedName[],
  lines: readonly string[],
): Promise<Gazetteer> {
  const folder = mkdtempSync(join(tmpdir(), 'pobratim-names-'))
  const left = new Map(
    asked.filter((one) => one.class === heldOut).map(({ name, place }) => [place.geonameId, fold(name)]),
  )
  const withoutName = (line: string) => {
    const columns = columnsOf(line)
    const name = left.get(Number(columns[0]))
    if (name === undefined) return line
    const others = (columns[othersColumn] ?? '').split(',').filter((other) => fold(other) !== name)
    return columns.with(othersColumn, others.join(',')).join('\t')
  }
  try {
    const geonames = join(folder, 'places.txt')
    writeFileSync(geonames, lines.map(withoutName).join('\n'))
    return await openGazetteer({ cache: folder, sources: { geonames } })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function printClasses(told: readonly Answer[], anywhere: readonly Answer[]): void {
  console.log(`  ${'right, in per cent'.padEnd(46)} country told    no country told`)
  for (const nameClass of nameClasses) {
    const [here, there] = [told, anywhere].map((all) => all.filter((one) => one.class === nameClass))
    console.log(
      `  ${nameClass.padEnd(46)} ${rightShare(here!).toFixed(1).padStart(6)} of ${here!.length}   ${rightShare(there!).toFixed(1).padStart(6)} of ${there!.length}`,
    )
  }
}

function share(what: string, among: readonly Answer[], limit: number): Figure {
  const against = { kind: 'atLeast', what: 'limit', value: limit } as const
  return { what, measured: rightShare(among), unit: '%', against }
}

const rightShare = (among: readonly Answer[]) =>
  (100 * among.filter(({ isRight }) => isRight).length) / Math.max(1, among.length)
