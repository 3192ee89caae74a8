// What is said of a value in an address that cannot be. Its name stays as the address has it.

export const wrongTexts = {
  'wrong.choice': '{key} cannot be “{written}”: it is one of {values}',
  'wrong.years': 'the years end before they begin: from {from} to {to}',
  'wrong.party': 'there is no party “{written}”',
  'wrong.source': 'there is no source “{written}”',
  'wrong.country':
    '{key} cannot be “{written}”: it is the code of one country, such as {example}, or is told twice for a pair',
  'wrong.countries':
    '{key} cannot be told {times} times: it is the code of one country, such as {example}, or is told twice for a pair',
  'wrong.year': '{key} cannot be “{written}”: it is a year, such as 1995',
  'wrong.colour': '{key} cannot be “{written}”: it is a colour, such as {example}',
  'wrong.faint': '{key} is too faint on this paper: {ratio} to 1, where {least} to 1 is needed to read it',
  'wrong.list': 'lists are asked for by {keys}',
  'wrong.cursor': '{key} cannot be this: it is what {next} of the part before holds',
} as const
