import { expect, test } from 'vitest'
import { jsonLdText, partyJsonLd } from './page-json-ld.ts'
import { exampleRegister } from './test-support/example-register.ts'
import { hostileNames } from './test-support/hostile-names.ts'

const [party] = exampleRegister.parties

test('whatever a body is called, the name comes back and nothing of it is markup', () => {
  for (const name of hostileNames) {
    const text = jsonLdText(partyJsonLd({ ...party!, name }, 'https://register.example'))
    expect(text).not.toMatch(/[<>&\u2028\u2029\u202a-\u202e\u2066-\u2069]/)
    expect(JSON.parse(text).name).toBe(name)
  }
})
