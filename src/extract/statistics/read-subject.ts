import { BARE_NUMBER_TRIGGERS, NO_UNIT } from '../../lexicon/statistic-stops.ts'
import { type KeyTable, keySet } from '../../text/key-table.ts'
import { MARK, type Tokens } from '../../text/tokens.ts'
import { hasKey, isNumber, isWordToken } from './token-tests.ts'
import type { UnitKind } from './vocabulary.ts'

const LONGEST = 10

interface Words {
  readonly linking: KeyTable
  readonly opening: KeyTable
  readonly dangling: KeyTable
  /** Alone they say nothing. */
  readonly noSubject: KeyTable
}

let compiled: Words | null = null

function vocabulary(): Words {
  compiled ??= {
    // What stands between a subject and its number: `tổng kinh phí [là, đạt, tăng] …`.
    linking: keySet([
      ...BARE_NUMBER_TRIGGERS,
      'chiếm',
      'có',
      'cả',
      'chỉ',
      'đã',
      'đang',
      'được',
      'đến',
      'hiện',
      'khoảng',
      'ở',
      'sẽ',
      'thêm',
      'từ',
      'về',
      'với',
      'và',
      'trong',
      'của',
      'cho',
      'đặt',
      'thu',
      'hút',
      'vào',
      'gồm',
      'hơn',
      'đó',
      'sau',
      'suốt',
      'vòng',
      'kéo',
      'mất',
      'tương',
      'đương',
      'trước',
      'qua',
      'mới',
      'cùng',
    ]),
    opening: keySet([
      'và',
      'với',
      'trong',
      'theo',
      'nhưng',
      'còn',
      'khi',
      'đã',
      'để',
      'thì',
      'mà',
      'vì',
      'do',
      'tại',
      'là',
      'nên',
    ]),
    dangling: keySet([
      'và',
      'với',
      'của',
      'cho',
      'là',
      'các',
      'những',
      'một',
      'để',
      'từ',
      'tại',
      'trong',
      'hoặc',
      'hơn',
      'gần',
      'khoảng',
      'trên',
      'đạt',
      'lên',
      'với',
    ]),
    noSubject: keySet(NO_UNIT),
  }
  return compiled
}

/** The phrase of the same clause that says what is measured, or null: a range of offsets into the text. */
export function readSubject(
  tokens: Tokens,
  from: number,
  start: number,
  end: number,
  kind: UnitKind | null,
): string | null {
  const before = clauseBefore(tokens, from, start)
  // What follows a duration or an age says little: `3 năm qua`, `14 tuổi ở`.
  if (kind === 'time') return before
  const behind = clauseBehind(tokens, end)
  return kind === 'count' || kind === 'noun' || kind === 'word' ? (behind ?? before) : (before ?? behind)
}

function clauseBefore(tokens: Tokens, from: number, start: number): string | null {
  const words = vocabulary()
  let last = start
  while (last > from && hasKey(tokens, last - 1, words.linking)) last -= 1
  let first = last
  while (first > from && tokens.kind[first - 1] !== MARK && !isNumber(tokens, first - 1)) first -= 1
  if (first > from && isNumber(tokens, first - 1)) return null
  while (first < last && hasKey(tokens, first, words.opening)) first += 1
  return piece(tokens, first, last)
}

function clauseBehind(tokens: Tokens, end: number): string | null {
  const words = vocabulary()
  let last = end
  while (isWordToken(tokens, last)) last += 1
  if (isNumber(tokens, last)) return null
  let first = end
  while (last > end && hasKey(tokens, last - 1, words.dangling)) last -= 1
  if (hasKey(tokens, first, words.opening)) first = last
  return piece(tokens, first, last)
}

function piece(tokens: Tokens, first: number, end: number): string | null {
  if (end <= first || end - first > LONGEST) return null
  if (end - first === 1 && hasKey(tokens, first, vocabulary().noSubject)) return null
  return tokens.text.slice(tokens.start[first], tokens.end[end - 1])
}
