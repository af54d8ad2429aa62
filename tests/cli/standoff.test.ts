import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cooptool, scratch, seeds } from './program.ts'

const folder = scratch()
const names = readdirSync(seeds).map(name => name.replace('.txt', ''))
const page = join(seeds, '004_c1434117e3e7d0ac.txt')

describe('wrong usage exits 2 and prints nothing', () => {
  test.each<[string[], string]>([
    [['extract', '--format', 'brat', page], 'name a folder'],
    [['extract', '--format', 'brat', '-o', join(folder, 'file.ann'), page], 'name a folder'],
    [['split', '--format', 'conll', page], 'mark with extract'],
    [['links', '--format', 'jsonld', page], 'mark with extract'],
    [['keywords', '--format', 'conll', page], 'mark with extract'],
    [['extract', '--format', 'conll', '--json', page], 'exclude each other'],
  ])('%j', (words, message) => {
    const { status, stdout, stderr } = cooptool(words)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(message)
  })
})

test('brat: a text and its annotations for each document, and the types', () => {
  const annotated = join(folder, 'annotated/')
  expect(cooptool(['extract', '--format', 'brat', '-o', annotated, seeds])).toEqual({
    status: 0,
    stdout: '',
    stderr: '',
  })
  expect(readdirSync(annotated)).toEqual([...names.flatMap(name => [`${name}.ann`, `${name}.txt`]), 'annotation.conf'])
  const text = readFileSync(join(annotated, `${names[4]}.txt`), 'utf8')
  expect(text.split('\n')[0]).toBe('Đoàn công tác Trung ương Hội Chữ thập đỏ Việt Nam làm việc với tỉnh Quảng Ninh')
  expect(readFileSync(join(annotated, `${names[4]}.ann`), 'utf8')).toContain('AnnotatorNotes')
})

test('brat: records of one file, whatever their ids, and taken up again', () => {
  const ids = ['val/1', 'val/1', '../out', 'val/1-2', '']
  const records = ids.map(id =>
    JSON.stringify({ id, text: 'Tin vui\n\nNgày 5/3/2024, tỉnh Lạng Sơn trao 20 suất quà.' }),
  )
  const input = join(folder, 'records.jsonl')
  writeFileSync(input, records.join('\n'))
  const annotated = join(folder, 'records/')
  const words = ['dates', '--plain', '--format', 'brat', '-o', annotated, input]
  expect(cooptool(words).status).toBe(0)
  const made = readdirSync(annotated).filter(name => name.endsWith('.ann'))
  expect(made).toHaveLength(ids.length)
  for (const name of made) {
    expect(readFileSync(join(annotated, name), 'utf8')).toBe(
      'T1\tDate 8 21\tNgày 5/3/2024\n#1\tAnnotatorNotes T1\t2024-03-05\n',
    )
  }
  expect(existsSync(join(folder, 'out.ann'))).toBe(false)
  rmSync(join(annotated, made[1]!))
  const before = statSync(join(annotated, made[0]!)).mtimeMs
  expect(cooptool([...words, '--resume']).status).toBe(0)
  expect(existsSync(join(annotated, made[1]!))).toBe(true)
  expect(statSync(join(annotated, made[0]!)).mtimeMs).toBe(before)
})

test('brat: what is left out has no files', () => {
  const annotated = join(folder, 'recent/')
  expect(cooptool(['extract', '--format', 'brat', '-o', annotated, '--since', '2024-09', seeds]).status).toBe(0)
  expect(readdirSync(annotated)).toHaveLength(3)
})

test('CoNLL and Web Annotation: into a pipe, a file that says so by its name, a folder', () => {
  const conll = cooptool(['extract', '--format', 'conll', seeds])
  expect(conll).toMatchObject({ status: 0, stderr: '' })
  expect(conll.stdout.split('-DOCSTART-\tO\n')).toHaveLength(6)
  const file = join(folder, 'seeds.conll')
  expect(cooptool(['extract', seeds, '-o', file]).status).toBe(0)
  expect(readFileSync(file, 'utf8')).toBe(conll.stdout)
  const one = JSON.parse(cooptool(['extract', '--format', 'jsonld', page]).stdout)
  expect(one).toMatchObject({ type: 'AnnotationCollection', label: expect.stringContaining('Quảng Ninh') })
  expect(JSON.parse(cooptool(['extract', '--format', 'jsonld', seeds]).stdout)).toHaveLength(5)
  expect(cooptool(['people', '--format', 'jsonld', '-o', join(folder, 'ld/'), seeds]).status).toBe(0)
  expect(readdirSync(join(folder, 'ld'))).toEqual(names.map(name => `${name}.jsonld`))
})

test('a kind alone marks that kind alone', () => {
  const tags = cooptool(['dates', '--format', 'conll', seeds]).stdout.match(/\t[BI]-\w+/gu)!
  expect(new Set(tags)).toEqual(new Set(['\tB-DATE', '\tI-DATE']))
})
