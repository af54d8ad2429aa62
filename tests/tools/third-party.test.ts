import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { shippedPackages } from '../../tools/shipped-packages.ts'
import { billOfMaterials, thirdPartyPage } from '../../tools/third-party.ts'

const FREE = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'Zlib'])
const packages = await shippedPackages()

test('THIRD-PARTY.md names what is shipped (npm run third-party)', () => {
  expect(readFileSync(new URL('../../THIRD-PARTY.md', import.meta.url), 'utf8')).toBe(thirdPartyPage(packages))
})

test('every shipped package has a licence that lets us', () => {
  expect(packages.length).toBeGreaterThan(5)
  expect(packages.filter(({ license }) => !FREE.has(license))).toEqual([])
})

test('what only builds or tests is not shipped', () => {
  const names = packages.map(({ name }) => name)
  for (const name of ['vitest', 'typescript', 'esbuild', 'iconv-lite', 'ajv', 'fast-check'])
    expect(names).not.toContain(name)
})

test('the bill of materials', () => {
  const bill = JSON.parse(billOfMaterials(packages, '1.2.3'))
  expect(bill).toMatchObject({ bomFormat: 'CycloneDX', metadata: { component: { version: '1.2.3' } } })
  expect(bill.components).toHaveLength(packages.length)
  expect(bill.components.map(({ purl }: { purl: string }) => purl)).toContain(
    `pkg:npm/commander@${packages.find(one => one.name === 'commander')!.version}`,
  )
})
