// What programs can ask.

export const apiTexts = {
  'api.description': 'The register for programs: what can be asked, and what is answered.',
  'api.lead': 'The register for programs. Read only, no key, from any page.',
  'api.base': 'Everything below begins with {base}. The same for machines, as OpenAPI 3.1: {description}.',
  'api.lists':
    'Lists come in parts: follow {next} as it stands. Errors are {problem} with the id of the request. Answers have an {etag}. How many questions are left in this minute stands in {remaining}.',
  'api.needed': 'needed',
  'api.oneOf': 'One of {values}.',
  'api.answers': 'Answers {schema}: {keys}',
  'api.anObject': 'an object',
} as const
