/**
 * `npm run eval`: scores the fourteen gold documents (`../shared/gold`) against pinned floors; without
 * `../shared`, the five seeds alone. Further arguments go to `cooptool eval` (`npm run eval -- --errors 10`).
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const shared = join(root, '..', 'shared')
const all = existsSync(join(shared, 'gold'))
if (!all) process.stderr.write('eval: no ../shared/gold: the five seeds alone are scored\n')

const gold = all ? [join(shared, 'gold', 'seeds'), join(shared, 'gold', 'dumps')] : [join(root, 'tests', 'gold')]
const dumps = all ? [join(shared, 'seeds'), join(shared, 'dumps')] : [join(root, 'seeds')]
const floors = join(root, 'tests', 'floors', all ? 'fourteen.json' : 'seeds.json')

const program = join(root, 'bin', 'cooptool.js')
const options = [...gold.flatMap(folder => ['--gold', folder]), '--baseline', floors, ...process.argv.slice(2)]
const run = spawnSync(process.execPath, [program, 'eval', ...options, ...dumps], { stdio: 'inherit' })
process.exitCode = run.status ?? 1
