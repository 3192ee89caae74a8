// A name in Cyrillic or Greek letters with a slip: nearly as somebody writes it there, and not only as its romanisation sounds.
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { fold } from '../text/fold.ts'
import { codeCount, longestRow, SlipsBetween } from '../text/slips-between.ts'
import type { WeighedReading } from './weigh-candidate.ts'

const otherLetter = /[\u0370-\u052F]/
/** To read all names of a party takes long, and whom few speak for is not meant. */
const mostRead = 12
const mostSlips = 1
/** Fitted on misspelt names: whose own letters are but a slip away is some thirty times as likely. */
const gain = 30
const firstRow = new Uint8Array(longestRow)
const otherRow = new Uint8Array(longestRow)

/** Those found by nearness weigh more where one of their names, in the same letters, is near too. */
export function withSameScript(
  asWritten: string,
  weighed: readonly WeighedReading[],
  gazetteer: Gazetteer,
): readonly WeighedReading[] {
  if (weighed.length < 2 || !otherLetter.test(asWritten)) return weighed
  const most = weighed.reduce((weight, one) => Math.max(weight, one.weight), 0)
  // Of all others the order stays as it is.
  const rivals = weighed.filter(({ reading, weight }) => reading.by === 'nearness' && weight * gain > most)
  if (rivals.length < 2) return weighed
  const written = new SlipsBetween()
  written.set(firstRow, write(fold(asWritten), firstRow))
  const isNear = ({ text }: { readonly text: string }) =>
    otherLetter.test(text) && written.to(otherRow, 0, write(fold(text), otherRow), mostSlips) <= mostSlips
  const likeliest = new Set(
    rivals
      .toSorted((a, b) => b.weight - a.weight)
      .slice(0, mostRead)
      .filter(({ reading }) => gazetteer.party(reading.party).names.some(isNear)),
  )
  return weighed.map((one) => (likeliest.has(one) ? { ...one, weight: one.weight * gain } : one))
}

/** Letters of one script have codes of their own, but for some that few languages have. */
function write(name: string, row: Uint8Array): number {
  const length = Math.min(longestRow, name.length)
  for (let at = 0; at < length; at++) row[at] = name.charCodeAt(at) % codeCount
  return length
}
