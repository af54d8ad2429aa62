import { nameLexicons } from '../extract/names/lexicons.ts'
import { DOT, isLower, isMark, isWord, touches } from '../extract/names/token-tests.ts'
import { keySet } from '../text/key-table.ts'
import type { Tokens } from '../text/tokens.ts'
import type { BlockReadings, Reading } from './reading.ts'

/** A block as the role rules see it: its tokens and the names that begin and end at each. */
export interface RoleContext {
  readonly t: Tokens
  readonly startsAt: ReadonlyMap<number, Reading>
  readonly endsAt: ReadonlyMap<number, Reading>
}

export function roleContext(t: Tokens, readings: BlockReadings): RoleContext {
  return {
    t,
    startsAt: new Map(readings.map(reading => [reading.from, reading])),
    endsAt: new Map(readings.map(reading => [reading.to, reading])),
  }
}

/** A title in the text: tokens, and whether it stands without a body. */
export interface Title {
  readonly from: number
  readonly to: number
  /** As in the lexicon of role titles; `deed` for what stands in a title's place. */
  readonly kind: string
}

/** `nguyên`, `cựu`, `quyền` belong to the title. */
const PREFIXES = keySet(['nguyên', 'cựu', 'quyền', 'cố', 'tân'])
const LONGEST = 7

/** The title that begins at token `i`, with what stands before it in the title; null where there is none. */
export function titleAt(t: Tokens, i: number): Title | null {
  const core = isWord(t, i) && PREFIXES.has(t.key[i]!) ? i + 1 : i
  if (core >= t.count) return null
  const { openers } = nameLexicons()
  if (!openers.begins(t.key[core]!)) return null
  const opener = openers.match(t, core)
  if (opener?.title === undefined) return null
  return { from: i, to: openers.phraseEnd(), kind: opener.title }
}

/** Token behind a board that is named by its head alone (`HĐQT`, `Hội đồng quản trị`) at `at`, or `at`. */
export function boardEnd(t: Tokens, at: number): number {
  const { openers } = nameLexicons()
  if (!isWord(t, at) || !openers.begins(t.key[at]!)) return at
  const head = openers.match(t, at)?.head
  return head?.kind === 'company' && head.flags.includes('i') ? openers.phraseEnd() : at
}

/**
 * The title that ends before token `end`: right there, or with the board (`Chủ tịch HĐQT`) or the field (`vận động
 * viên điền kinh`) that it is told with.
 */
export function titleBefore(t: Tokens, end: number): Title | null {
  const title = plainTitleBefore(t, end)
  if (title !== null || !isWord(t, end - 1)) return title
  for (let i = end - 1; i > 0 && i >= end - 4 && isWord(t, i); i -= 1) {
    if (boardEnd(t, i) !== end && !isField(t, i, end)) continue
    const before = plainTitleBefore(t, i)
    if (before !== null && before.to === i) return { ...before, to: end }
  }
  return null
}

/** Whether the words are a field, written small: `điền kinh`, `bóng đá`. */
function isField(t: Tokens, from: number, end: number): boolean {
  const { words } = nameLexicons()
  return isLower(t, from) && words.match(t, from) === 'field' && words.phraseEnd() === end
}

/** The longest title that covers the token before `end` and ends at or behind it (`Trưởng ban` | `ban Tổ chức`). */
function plainTitleBefore(t: Tokens, end: number): Title | null {
  const { openers } = nameLexicons()
  for (let i = Math.max(0, end - LONGEST); i < end; i += 1) {
    if (!openers.begins(t.key[i]!)) continue
    const opener = openers.match(t, i)
    if (opener?.title === undefined || openers.phraseEnd() < end || openers.phraseEnd() > end + 2) continue
    const to = openers.phraseEnd()
    const from = i > 0 && isWord(t, i - 1) && PREFIXES.has(t.key[i - 1]!) ? i - 1 : i
    return { from, to, kind: opener.title }
  }
  return null
}

/** `tướng` in `Thủ tướng` is no rank. */
function insideTitle(t: Tokens, start: number, end: number): boolean {
  const title = titleBefore(t, end)
  return title !== null && title.from < start && title.to === end
}

/** Forms of address before a name, nearest last, and the token at which they begin. */
export interface Honorifics {
  readonly from: number
  readonly words: readonly string[]
}

/** The forms of address right before token `i`. */
export function honorificsBefore(t: Tokens, i: number): Honorifics {
  const { openers } = nameLexicons()
  const words: string[] = []
  let at = i
  for (let rounds = 0; rounds < 3; rounds += 1) {
    const found = honorificEnding(t, at)
    if (found === -1) break
    words.unshift(t.text.slice(t.start[found], t.end[at - 1]))
    at = found
  }
  return { from: at, words }

  function honorificEnding(tokens: Tokens, end: number): number {
    for (let start = Math.max(0, end - 6); start < end; start += 1) {
      if (!openers.begins(tokens.key[start]!)) continue
      if (openers.match(tokens, start)?.honorific !== true) continue
      const stop = openers.phraseEnd()
      const dotted = stop + 1 === end && isMark(tokens, stop, DOT) && touches(tokens, stop)
      if ((stop === end || dotted) && !insideTitle(tokens, start, end)) return start
    }
    return -1
  }
}
