// What a person should look at.

export const findingsTexts = {
  'findings.title': 'Findings',
  'findings.lead':
    'What a person should look at: where sources disagree, repeat themselves or leave something open.',
  'findings.description': 'Where sources disagree, repeat themselves or leave something open.',
  'findings.filter': 'Filter',
  'findings.kind': 'Kind',
  'findings.weight': 'Weight',
  'findings.all': 'All',
  'findings.count': '{count, plural, =0{Nothing to note here.} one{One finding} other{# findings}}',
  'findings.about': 'About',
  'findings.aboutCaption': 'Agreements that this is about',
  'findings.allFindings': 'All findings',
} as const
