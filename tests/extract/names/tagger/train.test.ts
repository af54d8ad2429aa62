import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { loadNameModel } from '../../../../src/extract/names/tagger/model.ts'
import { encodeModel } from '../../../../tools/train-names/encode-model.ts'
import { evaluateModel } from '../../../../tools/train-names/evaluate.ts'
import { readGold, readLines } from '../../../../tools/train-names/read-data.ts'
import { train } from '../../../../tools/train-names/train.ts'

const folder = mkdtempSync(join(tmpdir(), 'cooptool-'))
afterAll(() => rmSync(folder, { recursive: true }))

const SENTENCES: readonly [string, ...[string, string][]][] = [
  ['Ông Lê Văn Bốn sống ở tỉnh Cà Mau từ nhỏ.', ['Lê Văn Bốn', 'PER'], ['tỉnh Cà Mau', 'LOC']],
  ['Bà Hà Thị Năm rời huyện Ba Tri hôm qua.', ['Hà Thị Năm', 'PER'], ['huyện Ba Tri', 'LOC']],
  ['Công ty Sông Xanh trả lương cho ông Sáu.', ['Công ty Sông Xanh', 'ORG'], ['Sáu', 'PER']],
  ['Theo Sở Y tế tỉnh Cà Mau, dịch đã qua.', ['Sở Y tế tỉnh Cà Mau', 'ORG']],
]

function trained(seed: number): Uint8Array {
  const path = join(folder, 'gold.jsonl')
  const lines = [...SENTENCES, ...SENTENCES].map(([text, ...names], i) => {
    const entities = names.map(([name, type]) => ({
      start: text.indexOf(name),
      end: text.indexOf(name) + name.length,
      type,
    }))
    return JSON.stringify({ id: `${i}-1`, text, entities })
  })
  writeFileSync(path, lines.join('\n'))
  const options = {
    seed,
    epochs: 8,
    rate: 0.1,
    dropout: 0.1,
    features: 5000,
    names: 100,
    degraded: 0,
    unruled: 0,
    articles: 0,
  }
  const documents = readGold(path)
  const parts = train({
    documents,
    corpus: null,
    cache: null,
    digests: { data: [], corpus: null },
    options,
    say: () => {},
  })
  const bytes = encodeModel({ ...parts, metadata: { seed, data: {}, options: {}, scores: {} } })
  expect(evaluateModel(readLines(path), loadNameModel(bytes)).strict.all!.f1).toBe(1)
  return bytes
}

test('a small training finds its own names; the same data and seed give the same bytes', () => {
  expect(Buffer.compare(trained(1), trained(1))).toBe(0)
  expect(Buffer.compare(trained(1), trained(2))).not.toBe(0)
})
