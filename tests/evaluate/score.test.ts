import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Label } from '../../src/document.ts'
import { goldId, parseGold } from '../../src/evaluate/gold.ts'
import { evaluate, figures, SCORED } from '../../src/evaluate/score.ts'
import type { DocumentOutput } from '../../src/output/document-output.ts'

const goldFolder = new URL('../gold/', import.meta.url)
const seeds = new URL('../../seeds/', import.meta.url)

const documents = readdirSync(goldFolder).map(name => {
  const gold = parseGold(readFileSync(new URL(name, goldFolder), 'utf8'), name)
  const id = goldId(gold, name)
  return { id, gold, dump: readFileSync(new URL(`${id}.txt`, seeds), 'utf8') }
})

/** What a program would give that read the gold itself: every score must be 1. */
function perfect(document: (typeof documents)[number]): DocumentOutput {
  const { gold, dump } = document
  const lines = dump.normalize('NFC').split('\n')
  const at = (line: number) => ({ line, block: 0, start: 0, end: 0 })
  const record = (one: { name: string; aliases?: string[] | null | undefined }) => ({
    name: one.name,
    aliases: one.aliases ?? [],
    mentions: [],
  })
  return {
    schema: 'cooptool/1',
    id: document.id,
    source: null,
    language: { code: 'vie', confidence: 1 },
    title: null,
    published: gold.published ?? null,
    authors: gold.authors ?? [],
    publisher: null,
    blocks: gold.lines.flatMap(({ from, to, label }) =>
      Array.from({ length: to - from + 1 }, (_, i) => ({
        label: label as Label,
        lines: [from + i, from + i] as const,
        text: lines[from + i - 1]!,
      })),
    ),
    related: gold.related.map(({ title, line }) => ({
      title: title ?? lines[line - 1]!,
      published: null,
      category: null,
      teaser: null,
      line,
    })),
    dates: gold.dates.map(({ line, text, value }) => ({
      text,
      value: value ?? null,
      kind: 'day',
      guessed: [],
      at: at(line),
    })),
    statistics: gold.statistics.map(one => ({
      text: one.text,
      value: one.value ?? null,
      min: one.min ?? null,
      max: one.max ?? null,
      of: null,
      qualifier: (one.qualifier ?? null) as '>' | null,
      unit: one.unit ?? '',
      subject: null,
      period: null,
      at: at(one.line),
    })),
    people: gold.people.map(one => ({
      ...record(one),
      honorifics: [],
      roles: one.roles.map(role => ({ title: role.title, organisation: role.organisation ?? null })),
    })),
    organisations: gold.organisations.map(one => ({ ...record(one), acronym: null, kind: 'other' })),
    places: gold.places.map(one => ({ ...record(one), kind: 'other', province: null })),
  }
}

test('the gold itself scores 1 in every kind', () => {
  const all = figures(evaluate(documents.map(document => ({ ...document, output: perfect(document) }))))
  for (const kind of [...SCORED, 'split mean', 'split worst']) expect([kind, all[kind]]).toEqual([kind, 1])
})

test('nothing found scores 0, and everything is named as missed', () => {
  const evaluation = evaluate(documents.map(document => ({ ...document, output: null })))
  const all = figures(evaluation)
  for (const kind of SCORED) expect([kind, all[kind]]).toEqual([kind, 0])
  expect(evaluation.tallies.dates.missed.length).toBe(documents.reduce((sum, { gold }) => sum + gold.dates.length, 0))
})

test('a broken gold file is named with the place of the fault', () => {
  expect(() => parseGold('{"lines": [{"from": 1}]}', 'gold/x.json')).toThrow(/gold\/x\.json.*lines\.0/u)
  expect(() => parseGold('{', 'gold/x.json')).toThrow(/gold\/x\.json: not JSON/u)
})
