import type { DocumentOutput } from '../output/document-output.ts'
import type { Gold } from './gold.ts'
import { type Figure, overlaps, sameFigure, sameKey, wordsOf } from './match.ts'
import { harmonic, newTally, ratio, scores, shared, type Tally, tallyItems } from './tally.ts'

/** The kinds that are scored, in the order in which they are shown. */
export const SCORED = [
  'split',
  'labels',
  'related',
  'published',
  'authors',
  'dates',
  'dates, span only',
  'statistics',
  'statistics, span only',
  'people',
  'people, any form',
  'organisations',
  'organisations, any form',
  'places',
  'places, any form',
  'roles',
  'roles, title only',
] as const
export type Scored = (typeof SCORED)[number]

/** A document with its gold and its text, whose lines the gold counts. */
export interface Scorable {
  readonly id: string
  readonly gold: Gold
  readonly dump: string
  /** What the program gave, blocks included; null where it gave nothing. */
  readonly output: DocumentOutput | null
}

export interface Evaluation {
  readonly tallies: Readonly<Record<Scored, Tally>>
  /** Token F1 of the clean text, per document. */
  readonly split: readonly { readonly id: string; readonly f1: number }[]
}

/** Scores documents against their gold, kind by kind (guideline §3). */
export function evaluate(documents: readonly Scorable[]): Evaluation {
  const tallies = Object.fromEntries(SCORED.map(kind => [kind, newTally()])) as Record<Scored, Tally>
  const split = documents.map(document => ({ id: document.id, f1: scoreDocument(document, tallies) }))
  return { tallies, split }
}

/** F1 by kind, with the mean and the worst of the documents' split F1: what floors are pinned on. */
export function figures(evaluation: Evaluation): Record<string, number> {
  const each = evaluation.split.map(document => document.f1)
  const byKind = SCORED.map(kind => [kind, scores(evaluation.tallies[kind]).f1] as const)
  const mean = ratio(
    each.reduce((sum, f1) => sum + f1, 0),
    each.length,
  )
  return { ...Object.fromEntries(byKind), 'split mean': mean, 'split worst': each.length === 0 ? 0 : Math.min(...each) }
}

function scoreDocument(document: Scorable, tallies: Record<Scored, Tally>): number {
  const { id, gold, output } = document
  const lines = document.dump
    .normalize('NFC')
    .replace(/^\uFEFF/u, '')
    .split(/\r\n?|\n/u)
  const splitF1 = scoreSplit(document, lines, tallies.split)
  scoreLabels(document, lines, tallies.labels)
  const title = (item: Gold['related'][number]) => sameKey(item.title) || sameKey(lines[item.line - 1])
  tallyItems(
    tallies.related,
    gold.related.map(title),
    (output?.related ?? []).map(item => sameKey(item.title)),
    id,
  )
  tallyItems(tallies.published, minute(gold.published), minute(output?.published), id)
  tallyItems(tallies.authors, (gold.authors ?? []).map(sameKey), (output?.authors ?? []).map(sameKey), id)
  const dates = output?.dates ?? []
  tallyMentions(tallies.dates, gold.dates, dates, (found, want) => (found.value ?? null) === (want.value ?? null), id)
  tallyMentions(tallies['dates, span only'], gold.dates, dates, () => true, id)
  const statistics = output?.statistics ?? []
  tallyMentions(tallies.statistics, gold.statistics, statistics, sameFigure, id)
  tallyMentions(tallies['statistics, span only'], gold.statistics, statistics, () => true, id)
  scoreRecords(document, tallies)
  return splitF1
}

function scoreSplit(document: Scorable, lines: readonly string[], tally: Tally): number {
  const labels = goldLabels(document.gold)
  const titles = new Set<string>()
  const clean = (label: string | undefined, text: string): string[] => {
    if (label !== 'title') return label === 'body' ? wordsOf(text) : []
    const key = sameKey(text)
    if (titles.has(key)) return []
    titles.add(key)
    return wordsOf(text)
  }
  const want = lines.flatMap((text, i) => clean(labels.get(i + 1), text))
  titles.clear()
  const got = (document.output?.blocks ?? []).flatMap(block => clean(block.label, block.text))
  const both = shared(want, got)
  tally.truePositives += both
  tally.falsePositives += got.length - both
  tally.falseNegatives += want.length - both
  return harmonic(ratio(both, got.length), ratio(both, want.length))
}

function scoreLabels(document: Scorable, lines: readonly string[], tally: Tally): void {
  const want = goldLabels(document.gold)
  const got = new Map<number, string>()
  for (const block of document.output?.blocks ?? []) {
    for (let line = block.lines[0]; line <= block.lines[1]; line += 1) got.set(line, block.label)
  }
  for (const [i, text] of lines.entries()) {
    if (text.trim() === '') continue
    const line = i + 1
    if (want.get(line) === got.get(line)) {
      tally.truePositives += 1
      continue
    }
    tally.falsePositives += 1
    tally.falseNegatives += 1
    tally.missed.push(`${document.id} ${line} ${want.get(line)} not ${got.get(line)}: ${text.slice(0, 60)}`)
  }
}

function goldLabels(gold: Gold): Map<number, string> {
  const labels = new Map<number, string>()
  for (const { from, to, label } of gold.lines) for (let line = from; line <= to; line += 1) labels.set(line, label)
  return labels
}

interface GoldMention extends Figure {
  readonly line: number
  readonly text: string
}

interface FoundMention extends Figure {
  readonly text: string
  readonly at: { readonly line: number }
}

type Valued = { readonly value?: string | number | null | undefined }

function tallyMentions<G extends Omit<GoldMention, 'value'> & Valued, F extends Omit<FoundMention, 'value'> & Valued>(
  tally: Tally,
  gold: readonly G[],
  found: readonly F[],
  same: (found: F, gold: G) => boolean,
  id: string,
): void {
  const left = [...found]
  for (const want of gold) {
    const hit = left.findIndex(one => one.at.line === want.line && overlaps(one.text, want.text) && same(one, want))
    if (hit >= 0) {
      left.splice(hit, 1)
      tally.truePositives += 1
    } else {
      tally.falseNegatives += 1
      tally.missed.push(`${id} ${want.line} ${shown(want)}`)
    }
  }
  tally.falsePositives += left.length
  for (const one of left) tally.extra.push(`${id} ${one.at.line} ${shown(one)}`)
}

function shown(mention: { readonly text: string } & Valued & Omit<Figure, 'value'>): string {
  const bounds = mention.value == null && (mention.min != null || mention.max != null)
  const value = bounds ? `${mention.min ?? ''}..${mention.max ?? ''}` : String(mention.value)
  return `${mention.text} = ${mention.qualifier ?? ''}${value} ${mention.unit ?? ''}`.trimEnd()
}

function scoreRecords(document: Scorable, tallies: Record<Scored, Tally>): void {
  const { id, gold, output } = document
  for (const kind of ['people', 'organisations', 'places'] as const) {
    const found = output?.[kind] ?? []
    tallyItems(tallies[kind], gold[kind].map(nameKey), found.map(nameKey), id)
    tallyForms(tallies[`${kind}, any form`], gold[kind], found)
  }
  const roles = (people: Gold['people'] | NonNullable<DocumentOutput['people']>, parts: number) =>
    people.flatMap(person =>
      person.roles.map(role => [person.name, role.title, role.organisation].slice(0, parts).map(sameKey).join(' | ')),
    )
  const people = output?.people ?? []
  tallyItems(tallies.roles, roles(gold.people, 3), roles(people, 3), id)
  tallyItems(tallies['roles, title only'], roles(gold.people, 2), roles(people, 2), id)
}

interface NamedRecord {
  readonly name: string
  readonly aliases?: readonly string[] | null | undefined
}

/** A record counts as found by any of its forms: what a reader would accept. */
function tallyForms(tally: Tally, gold: readonly NamedRecord[], found: readonly NamedRecord[]): void {
  const left = gold.map(formsOf)
  let hits = 0
  for (const record of found) {
    const mine = formsOf(record)
    const hit = left.findIndex(forms => [...mine].some(form => forms.has(form)))
    if (hit < 0) continue
    left.splice(hit, 1)
    hits += 1
  }
  tally.truePositives += hits
  tally.falseNegatives += gold.length - hits
  tally.falsePositives += found.length - hits
}

function formsOf(record: NamedRecord): Set<string> {
  return new Set([record.name, ...(record.aliases ?? [])].map(sameKey))
}

function nameKey(record: NamedRecord): string {
  return sameKey(record.name)
}

/** A time of publication to the minute, as a list of none or one. */
function minute(published: string | null | undefined): string[] {
  return published == null ? [] : [published.slice(0, 16)]
}
