import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { loadNameModel } from '../../../../src/extract/names/tagger/model.ts'
import { withoutMarks } from '../../../../tools/train-names/degraded.ts'
import { evaluateModel } from '../../../../tools/train-names/evaluate.ts'
import { readLines } from '../../../../tools/train-names/read-data.ts'

const DEV = fileURLToPath(new URL('../../../../../shared/names/dev.jsonl', import.meta.url))
const there = existsSync(DEV)
if (!there) console.warn('skipped: ../shared/names/dev.jsonl is not there')

test.skipIf(!there).each<[string, (text: string) => string, number]>([
  ['in capitals', text => text.toUpperCase(), 0.85],
  ['in small letters', text => text.toLowerCase(), 0.85],
  ['without marks', withoutMarks, 0.68],
])('%s, most names are found all the same', (_, degrade, floor) => {
  const model = loadNameModel(new Uint8Array(readFileSync('models/names.bin')))
  const lines = readLines(DEV).map(line => ({ ...line, text: degrade(line.text) }))
  expect(evaluateModel(lines, model).strict.all!.f1).toBeGreaterThanOrEqual(floor)
})

test.skipIf(!there)('strict spans on the development set stay above their floors', () => {
  const model = loadNameModel(new Uint8Array(readFileSync('models/names.bin')))
  const { strict } = evaluateModel(readLines(DEV), model)
  expect(strict.PER!.f1).toBeGreaterThanOrEqual(0.93)
  expect(strict.ORG!.f1).toBeGreaterThanOrEqual(0.89)
  expect(strict.LOC!.f1).toBeGreaterThanOrEqual(0.92)
  expect(strict.all!.f1).toBeGreaterThanOrEqual(0.93)
  // The rules have moved on since the model was trained, and with them its score.
  expect(Math.abs(model.metadata.scores.all! - strict.all!.f1)).toBeLessThan(0.03)
})
