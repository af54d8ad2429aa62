import type { NameKind } from '../../document.ts'
import { FNV_OFFSET, FNV_PRIME } from '../../text/fold.ts'
import type { Tokens } from '../../text/tokens.ts'
import { isVietnameseRun, wordCount } from './capital-runs.ts'
import type { BlockFindings, Finding, OpenRun } from './finding.ts'
import { beginsCompound } from './person-grammar.ts'
import { isCapital, isVietnamese, isWord } from './token-tests.ts'

/**
 * Decides on the runs that no rule knew: by the same words labelled elsewhere in the document, whole or as the
 * last part of a longer name (`OpenAI` in `Công ty trí tuệ nhân tạo OpenAI`, `Trump` in `Donald Trump`), then by
 * what their surroundings make likely.
 */
export function settleOpenRuns(blocks: readonly BlockFindings[]): Finding[][] {
  if (blocks.every(({ open }) => open.length === 0)) return blocks.map(({ names }) => [...names])
  const labels = collectLabels(blocks)
  return blocks.map(({ block, names, open }) => {
    const settled = [...names]
    for (const run of open) {
      const name = settleRun(block.tokens, run, labels)
      if (name !== null) settled.push(name)
    }
    return settled.length === names.length ? settled : settled.sort((a, b) => a.from - b.from)
  })
}

/** Rules whose bodies come back by their own name alone; the rest of a ministry's name is a field. */
const NAMED_BODIES = new Set(
  ['company', 'media', 'hospital', 'school', 'sport', 'international'].map(kind => `body-${kind}`),
)

type Labels = ReadonlyMap<number, NameKind>

function collectLabels(blocks: readonly BlockFindings[]): Labels {
  const labels = new Map<number, NameKind>()
  for (const { block, names } of blocks) {
    for (const name of names) {
      if (name.kind === 'place' && name.rule === 'known-place') continue
      addTails(block.tokens, name, labels)
    }
  }
  return labels
}

/** The name's own string and the short form it may come back by. */
function addTails(t: Tokens, name: Finding, labels: Map<number, NameKind>): void {
  const put = (from: number, to: number): void => {
    const key = runKey(t, from, to)
    if (!labels.has(key) || name.kind === 'person') labels.set(key, name.kind)
  }
  put(name.from, name.to)
  const last = name.to - 1
  if (!isWord(t, last)) return
  if (name.kind === 'person') {
    // Vietnamese are called by the given name, alone or with the middle name; foreigners by the last name.
    if (name.rule === 'credit-person' || name.rule === 'byline-author') return
    put(last, name.to)
    if (last - name.from > 1 && isVietnameseRun(t, last - 1, name.to)) put(last - 1, name.to)
    return
  }
  if (name.kind === 'organisation' && !NAMED_BODIES.has(name.rule)) return
  // The proper part behind type words and heads: its last run of capitals.
  let from = last
  while (from > name.from && isCapital(t, from - 1)) from -= 1
  if (isCapital(t, from) && from > name.from) {
    if (!isVietnameseRun(t, from, name.to)) put(lastForeign(t, from, name.to), name.to)
    else if (name.kind === 'place' && wordCount(t, from, name.to) > 1) put(from, name.to)
  }
}

function lastForeign(t: Tokens, from: number, to: number): number {
  let start = to - 1
  while (start > from && !isVietnamese(t, start - 1)) start -= 1
  return start
}

function settleRun(t: Tokens, run: OpenRun, labels: Labels): Finding | null {
  const { from, to } = run
  let known: Finding | null = null
  // One walk gives the keys of all beginnings: a run may be as long as the text.
  let key = EMPTY_KEY
  for (let i = from; i < to; i += 1) {
    key = nextKey(key, t.key[i]!)
    const kind = labels.get(key)
    if (kind !== undefined && (i + 1 === to || isWord(t, i + 1))) {
      known = { kind, from, to: i + 1, rule: 'same-document' }
    }
  }
  if (known !== null) return ofPerson(t, run, known)
  return run.likely === null ? null : { kind: run.likely, from, to, rule: 'surroundings' }
}

/**
 * A person's name goes on over foreign words (`Chatunga Bellarmine Mugabe`, `Phúc XO`); one syllable that begins a
 * common word (`Hòa bình`, `Đồng thời`) is none.
 */
function ofPerson(t: Tokens, { from, to }: OpenRun, name: Finding): Finding | null {
  if (name.kind !== 'person') return name
  if (name.to === from + 1 && beginsCompound(t, from)) return null
  const goesOn = name.to < to && to - from <= 5 && !isVietnamese(t, name.to) && isCapital(t, name.to)
  return goesOn ? { ...name, to } : name
}

/** One key for the words of a run, however they are written. */
function runKey(t: Tokens, from: number, to: number): number {
  let key = EMPTY_KEY
  for (let i = from; i < to; i += 1) key = nextKey(key, t.key[i]!)
  return key
}

const EMPTY_KEY = FNV_OFFSET

function nextKey(key: number, word: number): number {
  return Math.imul(key ^ word, FNV_PRIME)
}
