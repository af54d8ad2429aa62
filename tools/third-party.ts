/**
 * `npm run third-party` writes THIRD-PARTY.md: the packages whose code is shipped, with their licences.
 * `npm run sbom` prints the same as a CycloneDX 1.5 bill of materials, for a release.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { type ShippedPackage, shippedPackages } from './shipped-packages.ts'

/** The page for people: a table, then each licence in full. */
export function thirdPartyPage(packages: readonly ShippedPackage[]): string {
  const rows = packages.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`)
  const texts = packages.map(
    ({ name, text, license }) =>
      `## ${name}\n\n${text === '' ? `${license}, without a text of its own.` : fenced(text)}`,
  )
  return [
    '# Code of others in cooptool',
    '',
    'Made by `npm run third-party`: the packages whose code is in the bundles. Nothing else is installed with it.',
    '',
    '| package | version | licence |',
    '| --- | --- | --- |',
    ...rows,
    '',
    texts.join('\n\n'),
    '',
  ].join('\n')
}

function fenced(text: string): string {
  return `\`\`\`text\n${text.replaceAll('\r\n', '\n')}\n\`\`\``
}

/** CycloneDX 1.5; the same packages give the same bytes. */
export function billOfMaterials(packages: readonly ShippedPackage[], version: string): string {
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': 'cooptool',
        name: 'cooptool',
        version,
        purl: `pkg:npm/cooptool@${version}`,
      },
    },
    components: packages.map(one => ({
      type: 'library',
      'bom-ref': `${one.name}@${one.version}`,
      name: one.name,
      version: one.version,
      purl: `pkg:npm/${one.name.replace('@', '%40')}@${one.version}`,
      licenses: [{ license: { id: one.license } }],
    })),
    dependencies: [{ ref: 'cooptool', dependsOn: packages.map(one => `${one.name}@${one.version}`) }],
  }
  return `${JSON.stringify(bill, null, 2)}\n`
}

if (process.argv[1]?.endsWith('third-party.ts') === true) {
  const packages = await shippedPackages()
  if (process.argv.includes('--sbom')) {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      version: string
    }
    process.stdout.write(billOfMaterials(packages, version))
  } else writeFileSync(new URL('../THIRD-PARTY.md', import.meta.url), thirdPartyPage(packages))
}
