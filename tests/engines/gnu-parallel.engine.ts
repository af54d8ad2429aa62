import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { recipe, Site } from './engine.ts'

const site = new Site(600)
const whole = site.shell('cooptool extract --jsonl < crawl.jsonl || [ $? -eq 1 ]')
const sorted = whole.trimEnd().split('\n').sort()

test('the corpus has a line for every document, failures among them', () => {
  expect(sorted).toHaveLength(600)
  expect(sorted.filter(line => line.includes('"error"'))).toHaveLength(12)
})

test('--pipepart: the blocks in order are one run', () => {
  site.shell(recipe('parallel'))
  expect(site.read('finds.jsonl') === whole).toBe(true)
})

test('a process that is killed midway is not overlooked', () => {
  site.sabotage('--jsonl', 'itself')
  expect(() => site.shell(recipe('parallel'))).toThrow()
  expect(site.wasSabotaged).toBe(true)
})

/** The results of the blocks, in their order. */
const blocks = () => site.shell('cat $(ls -v finds-*.jsonl)')

test('a file a block: a process that is killed midway goes on where it was', () => {
  site.sabotage('finds-2.jsonl', 'itself')
  site.shell(recipe('parallel-blocks').replace('--block -8', '--block -2'))
  expect(site.wasSabotaged).toBe(true)
  expect(blocks() === whole).toBe(true)
})

test('a file a block: a call that was killed, given again, does what is missing', () => {
  site.shell('rm finds-*')
  const command = recipe('parallel-blocks')
  expect(() => site.shell(`timeout -s KILL 3 bash -c "$COMMAND"`, { COMMAND: command })).toThrow()
  site.shell(command)
  expect(blocks() === whole).toBe(true)
})

test('a file each: one that was killed is gone on with', () => {
  mkdirSync(join(site.folder, 'crawl'))
  mkdirSync(join(site.folder, 'finds'))
  for (const [i, name] of ['a', 'b', 'c'].entries()) {
    const lines = site.lines.slice(i * 200, i * 200 + 200)
    writeFileSync(join(site.folder, 'crawl', `${name}.jsonl`), lines.map(line => `${line}\n`).join(''))
  }
  site.sabotage('crawl/b.jsonl', 'itself')
  expect(() => site.shell(recipe('parallel-files'))).toThrow()
  expect(site.wasSabotaged).toBe(true)
  expect(readdirSync(join(site.folder, 'finds'))).not.toContain('b.jsonl')
  site.shell(recipe('parallel-files'))
  for (const name of ['a', 'b', 'c']) {
    const alone = site.shell(`cooptool extract crawl/${name}.jsonl --jsonl || [ $? -eq 1 ]`)
    expect(site.read(`finds/${name}.jsonl`) === alone).toBe(true)
  }
})
