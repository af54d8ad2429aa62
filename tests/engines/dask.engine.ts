import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { digest, recipe, Site, succeeds, until } from './engine.ts'

const site = new Site(600)
const port = 20_000 + (process.pid % 20_000) + 2
const scheduler = `tcp://127.0.0.1:${port}`
const environment = { DASK_SCHEDULER_ADDRESS: scheduler }
const sorted = site.shell('cooptool extract --jsonl < crawl.jsonl || [ $? -eq 1 ]').trimEnd().split('\n').sort()

/** Debian's Python, which the package of its Dask is for. */
const PYTHON = '/usr/bin/python3'

function finds(): string[] {
  return readdirSync(site.folder).filter(name => name.startsWith('finds-'))
}

beforeAll(async () => {
  // Blocks of a size that this small corpus has several of.
  writeFileSync(join(site.folder, 'extract.py'), recipe('dask').replace('64MB', '300KB'))
  const host = '127.0.0.1'
  site.start('dask-scheduler', ['--host', host, '--port', String(port), '--no-dashboard'])
  for (const name of ['first', 'second']) {
    const words = ['--host', host, '--nthreads', '1', '--no-nanny', '--no-dashboard', '--name', name]
    site.start('dask-worker', [scheduler, ...words])
  }
  const workers = `from dask.distributed import Client; Client(timeout=5).wait_for_workers(2, timeout=5)`
  await until(() => succeeds(site, `${PYTHON} -c '${workers}'`, environment), 90)
})

test('two workers: together the partitions are one run', () => {
  site.shell(`${PYTHON} extract.py`, environment)
  expect(finds().length).toBeGreaterThan(4)
  expect(digest(site.sortedLines(...finds()))).toBe(digest(sorted))
})

test('a worker that is killed midway loses nothing', () => {
  for (const name of finds()) rmSync(join(site.folder, name))
  site.sabotage('--jsonl', 'caller')
  site.shell(`${PYTHON} extract.py`, environment)
  expect(site.wasSabotaged).toBe(true)
  expect(digest(site.sortedLines(...finds()))).toBe(digest(sorted))
})
