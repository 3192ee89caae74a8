// Whose each spelling is, told by where each party's spellings begin.

/** `partySpellings` has one number more than there are parties: where the last one's spellings end. */
export function partiesOfSpellings(partySpellings: Uint32Array): Uint32Array<ArrayBuffer> {
  const parties = new Uint32Array(partySpellings.at(-1)!)
  for (let party = 0; party + 1 < partySpellings.length; party++)
    parties.fill(party, partySpellings[party]!, partySpellings[party + 1]!)
  return parties
}
