import { defaultModel, Model } from '@alephdata/followthemoney'
import { expect, test } from 'vitest'
import { exampleRegister } from '../test-support/example-register.ts'
import { hostileRegister } from '../test-support/hostile-register.ts'
import { textOf } from '../test-support/select-from.ts'
import { followTheMoney } from './follow-the-money.ts'

const model = new Model(defaultModel)

interface Written {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
}

async function entitiesOf(
  register: typeof exampleRegister | typeof hostileRegister,
): Promise<readonly Written[]> {
  return (await textOf(followTheMoney, register))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

test.each([
  ['example', exampleRegister],
  ['hostile', hostileRegister],
] as const)(
  'every entity of the %s register is one that the model knows, and no property is lost',
  async (_, register) => {
    const entities = await entitiesOf(register)
    const ids = new Set(entities.map(({ id }) => id))
    for (const { id, schema, properties } of entities) {
      const entity = model.getEntity({ id, schema, properties } as never)
      expect(entity.schema.name).toBe(schema)
      for (const [name, values] of Object.entries(properties)) {
        expect([id, name, entity.getProperty(name).length]).toEqual([id, name, values.length])
      }
      for (const end of [...(properties.subject ?? []), ...(properties.object ?? [])])
        expect(ids).toContain(end)
    }
    expect(entities.filter(({ schema }) => schema === 'UnknownLink')).toHaveLength(register.agreements.length)
  },
)

test('a link tells its ends, what ties them and since when', async () => {
  const link = (await entitiesOf(exampleRegister)).find(({ id }) => id === 'agr_nis-kosice')
  expect(link?.properties).toMatchObject({
    subject: ['pty_kosice'],
    object: ['pty_nis'],
    role: ['Agreement on Cooperation'],
    startDate: ['2001-03-22'],
    status: ['inForce'],
  })
})
