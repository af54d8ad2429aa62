import { keySet } from '../../text/key-table.ts'
import type { Tokens } from '../../text/tokens.ts'
import { knownAt } from './known-names.ts'
import { type Head, nameLexicons } from './lexicons.ts'
import { isCapital, isLower } from './token-tests.ts'

/** Kinds whose names run on over any capitalised words (`Công ty Hoàng Anh Gia Lai`, `Trường THPT Trần Quý Cáp`). */
export const FREE_KINDS = new Set(['company', 'school', 'hospital', 'media', 'sport', 'other', 'religious'])

/** State of one walk through a name. */
export interface Walk {
  readonly t: Tokens
  readonly head: Head
  readonly from: number
  readonly headEnd: number
  readonly held: boolean
  /** Token behind the accepted part. */
  at: number
  /** A capitalised word or name has been accepted behind the head. */
  named: boolean
  /** The last accepted part is a word of names, which `và` or a comma may continue. */
  afterWord: boolean
  /** First token of the word accepted last. */
  wordAt: number
  /** Nothing stands between the head and a place. */
  bare: boolean
  /** Nothing but the level or a country may follow. */
  placed: boolean
}

/** Words that a level of government ends a name with. */
export const LEVELS = keySet(['tỉnh', 'huyện', 'xã', 'phường', 'quận', 'TP', 'thành', 'thị', 'Q', 'P'])

/** A level with its name follows: `tỉnh Sê Kông`. */
export function levelWithName(t: Tokens, i: number): boolean {
  return isLower(t, i) && LEVELS.has(t.key[i]!) && isCapital(t, i + 1)
}

/** Token behind the longest word of names at `at`, or `at`. */
export function wordsEnd(t: Tokens, at: number): number {
  const lexicon = nameLexicons().words
  return lexicon.begins(t.key[at]!) && lexicon.match(t, at) !== undefined ? lexicon.phraseEnd() : at
}

/** Token behind the known name at `at`, or `at`. */
export function knownEnd(t: Tokens, at: number): number {
  return isCapital(t, at) ? (knownAt(t, at)?.end ?? at) : at
}

/** Bodies of state and mass bodies that have been named may end in a bare level: `Sở Y tế tỉnh`. */
export function isPublic(walk: Walk): boolean {
  const { kind } = walk.head
  return walk.named && (kind === 'state' || kind === 'association' || kind === 'party' || kind === 'army')
}
