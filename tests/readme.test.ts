import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fillReadme, readReadme } from '../tools/readme.ts'

// `jq` is used in examples; a machine without it cannot tell whether they hold.
const jq = ['/usr/bin/jq', '/usr/local/bin/jq', '/opt/homebrew/bin/jq'].some(path => existsSync(path))
if (!jq) console.warn('readme: skipped, no jq here')

test.skipIf(!jq)(
  'README shows what the program prints (`npm run readme` brings it up to date)',
  { timeout: 60_000 },
  () => {
    const text = readReadme()
    expect(fillReadme(text)).toBe(text)
  },
)
