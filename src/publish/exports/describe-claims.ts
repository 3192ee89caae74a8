// The claims of an agreement in RDF: PROV for who says so and where, Web Annotation for the very words.
import type { Agreement, FieldClaim, FusedField } from '../../model/agreement.ts'
import { agreementPath, partyPath, wordsPath } from '../paths.ts'
import { snapshotIri } from './describe-source.ts'
import type { Selection } from './selection.ts'
import { type Describe, iri, type Triple, typed, words } from './triple.ts'

export function describeClaims(
  agreement: Agreement,
  { origin, sources }: Pick<Selection, 'origin' | 'sources'>,
  describe: Describe,
): readonly Triple[] {
  const subject = `${origin}${agreementPath(agreement.id)}`
  return agreement.fields.flatMap((field) =>
    field.claims.flatMap((claim) => {
      const source = sources.get(claim.source)
      const passage = `${origin}${wordsPath(claim.source, claim.citation)}`
      const { start, end, quote } = claim.citation
      return [
        ...describe(`${subject}#${claimAnchor(field, claim)}`, [
          ['rdf:type', [iri('http://www.w3.org/ns/prov#Entity'), iri(`${origin}/terms#Claim`)]],
          ['terms:of', iri(subject)],
          ['terms:field', words(field.field)],
          ['rdf:value', words(claim.value)],
          ['terms:asWritten', words(claim.asWritten, source?.language)],
          ['terms:relation', words(claim.relation)],
          ['prov:wasQuotedFrom', iri(passage)],
          ['prov:wasAttributedTo', source?.party == null ? null : iri(`${origin}${partyPath(source.party)}`)],
        ]),
        ...describe(passage, [
          ['rdf:type', iri('http://www.w3.org/ns/oa#TextQuoteSelector')],
          ['oa:exact', words(quote, source?.language)],
          ['oa:start', typed(start, 'integer')],
          ['oa:end', typed(end, 'integer')],
          ['dcterms:isPartOf', source === undefined ? null : iri(snapshotIri(source, origin))],
        ]),
      ]
    }),
  )
}

/** The same after every reading: which record says what of which field, by which words. */
function claimAnchor({ field }: FusedField, { record, value, citation: { start, end } }: FieldClaim): string {
  return encodeURIComponent(`claim-${record}-${field}-${start}-${end}-${value}`.toWellFormed())
}
