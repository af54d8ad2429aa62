import { nameLexicons } from '../extract/names/lexicons.ts'
import { pluralBefore } from '../extract/names/plurals.ts'
import { CLOSE, COLON, COMMA, DOT, isDash, isMark, isWord, OPEN } from '../extract/names/token-tests.ts'
import { foldKey, keyOf } from '../text/fold.ts'
import { keySet } from '../text/key-table.ts'
import type { Tokens } from '../text/tokens.ts'
import { gazetteer, isCountry, splitType } from './gazetteer.ts'
import { type BlockReadings, isTyped, type Reading, slice, sortByStart } from './reading.ts'
import { sharedType, typeForSecond } from './shared-types.ts'

/**
 * Lists that share a head, a type word or a tail, written out (guideline §2): `Hội Chữ thập đỏ các tỉnh: Lạng Sơn,
 * Cao Bằng`, `các huyện Lạ Màm, Thà Tèng`, `Thường trực HĐND, UBND tỉnh`. A head with an unnamed plural
 * (`Hội Chữ thập đỏ hai bên`) names no one and is left out.
 */

const VA = keyOf('và')
const SEMICOLON = 0x3b
/** What several bodies can be told apart by: `các tỉnh`, `hai bên`. */
const PARTIES = new Set(
  [
    'tỉnh',
    'thành',
    'huyện',
    'quận',
    'xã',
    'phường',
    'nước',
    'bên',
    'địa',
    'quốc',
    'TP',
    'đơn',
    'Hội',
    'cấp',
    'miền',
    'vùng',
  ].map(keyOf),
)
const LEVEL_WORDS = keySet(['tỉnh', 'huyện', 'quận', 'xã', 'phường', 'TP', 'thành'])
const COUNTING = keySet(['cả', 'các', 'hai', 'ba', 'mỗi', 'những', 'nhiều', 'bốn', 'năm', 'sáu', 'bảy'])

export function expandLists(readings: BlockReadings): Reading[] {
  const work = new Expansion(readings)
  return work.run()
}

class Expansion {
  private readonly list: BlockReadings
  private readonly out: Reading[] = []
  private readonly used = new Set<Reading>()

  constructor(list: BlockReadings) {
    this.list = list
  }

  run(): Reading[] {
    for (const [i, reading] of this.list.entries()) {
      if (this.used.has(reading)) continue
      if (reading.kind === 'organisation') this.organisation(reading, i)
      else if (reading.kind === 'place') this.place(reading, i)
      else this.out.push(reading)
    }
    return sortByStart(this.out)
  }

  private organisation(head: Reading, i: number): void {
    const t = head.block.tokens
    const party = partyBehind(t, head.to)
    if (party > head.to && organisationOpens(head)) {
      this.plural(head, i, party)
      return
    }
    const tail = this.sharedTail(head, i)
    this.out.push(tail === null ? head : { ...head, name: `${head.text} ${tail}` })
    this.alikeTails(head, i)
    this.alikeInner(head, i)
  }

  /** `Hội Chữ thập đỏ các tỉnh: …`: each place of the list that follows names one body. */
  private plural(head: Reading, i: number, party: number): void {
    const t = head.block.tokens
    const first = this.listStart(i, party)
    if (first === -1) return
    const level = LEVEL_WORDS.has(t.key[party]!) ? slice(t, party, party + 1) : ''
    for (const member of this.chain(first)) {
      this.used.add(member)
      const name = isTyped(member) || level === '' ? member.text : `${level} ${member.text}`
      this.out.push({ ...member, kind: 'organisation', name: `${head.text} ${name}`, piece: true, rule: 'shared-head' })
    }
  }

  /** Index of the place that begins the list: right behind the party word, or behind `gồm:` in the same sentence. */
  private listStart(i: number, party: number): number {
    const t = this.list[i]!.block.tokens
    let colon = -1
    for (let k = party; k < t.count && k < party + 16 && !isMark(t, k, DOT); k += 1) {
      if (isMark(t, k, COLON)) {
        colon = k
        break
      }
    }
    const start = colon === -1 ? party + 1 : colon + 1
    // Readings stand in the order of the text: only those right behind are looked at.
    for (let k = i + 1; k < this.list.length && this.list[k]!.from <= start; k += 1) {
      if (this.list[k]!.kind === 'place' && this.list[k]!.from === start) return k
    }
    return -1
  }

  /** The places from index `first` on that commas, `và`, semicolons or dashes join. */
  private chain(first: number): Reading[] {
    const members = [this.list[first]!]
    for (let k = first + 1; k < this.list.length; k += 1) {
      const last = members[members.length - 1]!
      const next = this.list[k]!
      if (next.kind !== 'place' || !joined(last.block.tokens, last.to, next.from)) break
      members.push(next)
    }
    return members
  }

  /** `Hội Chữ thập đỏ tỉnh Vân Nam (Trung Quốc) và tỉnh Lào Cai`: further places of the same level are further bodies. */
  private alikeTails(head: Reading, i: number): void {
    const behind = this.list[i + 1]
    if (behind === undefined || behind.kind !== 'place' || behind.from > head.to + 2) return
    const cut = tailOf(head)
    if (cut === null) return
    let last = head
    for (let k = i + 1; k < this.list.length; k += 1) {
      const next = this.list[k]!
      if (next.kind !== 'place') return
      const t = head.block.tokens
      if (isMark(t, next.from - 1, OPEN) && next.from - 1 === last.to && isMark(t, next.to, CLOSE)) {
        last = { ...next, to: next.to + 1 }
        continue
      }
      if (!joined(t, last.to, next.from) || isDash(t, last.to)) return
      if (isMark(t, last.to, COMMA) && last === head) return
      const same = cut.type !== '' ? splitType(foldKey(next.text)).type === cut.type : isCountry(foldKey(next.text))
      if (!same) return
      this.used.add(next)
      const name = `${cut.stem} ${next.text}`
      this.out.push({ ...next, kind: 'organisation', name, piece: true, rule: 'shared-head' })
      last = next
    }
  }

  /** `Chi hội … Trường Đại học X, Trường Cao đẳng Y`: further inner bodies share the outer head. */
  private alikeInner(head: Reading, i: number): void {
    const behind = this.list[i + 1]
    if (behind === undefined || behind.kind !== 'organisation' || behind.from > head.to + 2) return
    const inner = innerHead(head)
    if (inner === -1) return
    const t = head.block.tokens
    const outer = slice(t, head.from, inner)
    let last = head
    for (let k = i + 1; k < this.list.length; k += 1) {
      const next = this.list[k]!
      if (next.kind !== 'organisation' || t.key[next.from] !== t.key[inner] || !joined(t, last.to, next.from)) return
      this.used.add(next)
      this.out.push({ ...next, name: `${outer} ${next.text}`, piece: true, rule: 'shared-head' })
      last = next
    }
  }

  /** `Thường trực HĐND, UBND tỉnh`: the level behind the last body holds for those before it; null where none is shared. */
  private sharedTail(head: Reading, i: number): string | null {
    const behind = this.list[i + 1]
    if (behind === undefined || behind.from > head.to + 2 || !endsLevelled(head)) return null
    const t = head.block.tokens
    let last = head
    for (let k = i + 1; k < this.list.length; k += 1) {
      const next = this.list[k]!
      if (next.kind !== 'organisation' || !joined(t, last.to, next.from)) return null
      const opener = nameLexicons().openers.match(t, next.from)
      const end = nameLexicons().openers.phraseEnd()
      if (opener?.head?.flags.includes('u') !== true) return null
      if (next.to > end) return slice(t, end, next.to)
      last = next
    }
    return null
  }

  /** `các huyện Lạ Màm, Thà Tèng`: the type word holds for each. */
  private place(first: Reading, i: number): void {
    const type = sharedType(first)
    if (type === '') {
      this.out.push(first)
      this.second(first, i)
      return
    }
    for (const member of this.chain(i)) {
      this.used.add(member)
      const typed = isTyped(member)
      this.out.push(typed ? member : { ...member, name: `${type} ${member.text}` })
    }
  }

  /** `xã Việt Hải và Gia Luận`: the type word of the first holds for the second. */
  private second(first: Reading, i: number): void {
    const next = this.list[i + 1]
    const type = next === undefined ? '' : typeForSecond(first, next)
    if (next === undefined || type === '') return
    this.used.add(next)
    this.out.push({ ...next, name: `${type} ${next.text}` })
  }
}

/** Whether only `,`, `và`, `;` or a dash stands between two names. */
function joined(t: Tokens, from: number, to: number): boolean {
  if (to - from < 1 || to - from > 2) return false
  for (let k = from; k < to; k += 1) {
    const joins = isMark(t, k, COMMA) || isMark(t, k, SEMICOLON) || isDash(t, k) || (isWord(t, k) && t.key[k] === VA)
    if (!joins) return false
  }
  return true
}

/** Token of the party word behind a head (`các tỉnh`, `7 tỉnh`, `hai bên`), or `from`. */
function partyBehind(t: Tokens, from: number): number {
  let k = from
  while (k < from + 2 && isWord(t, k) && COUNTING.has(t.key[k]!)) k += 1
  if (k === from && pluralBefore(t, k + 1)) k += 1
  return k > from && isWord(t, k) && PARTIES.has(t.key[k]!) ? k : from
}

/** Bodies that there is one of in each province or state; a plural behind another is no list of it. */
function organisationOpens(head: Reading): boolean {
  return nameLexicons().openers.match(head.block.tokens, head.from)?.head !== undefined
}

interface Tail {
  readonly stem: string
  readonly type: string
}

/** A body's name without its place, and the place's type word (empty for a country); null where it has no such tail. */
function tailOf(head: Reading): Tail | null {
  const words = head.text.split(' ')
  const { types } = gazetteer()
  for (let count = Math.min(3, words.length - 1); count > 0; count -= 1) {
    const tail = words.slice(-count).join(' ')
    if (isCountry(foldKey(tail)) && words.at(-count - 1) !== '-' && words.at(-count - 1) !== '–') {
      return { stem: words.slice(0, -count).join(' '), type: '' }
    }
  }
  for (let k = words.length - 2; k > 0; k -= 1) {
    const type = foldKey(words[k]!)
    if (types.has(type) && LEVEL_WORDS.has(keyOf(words[k]!))) return { stem: words.slice(0, k).join(' '), type }
  }
  return null
}

/** Token at which a school begins inside a body's name, or -1. */
function innerHead(head: Reading): number {
  const t = head.block.tokens
  const { openers } = nameLexicons()
  const outer = openers.match(t, head.from)?.head
  if (outer === undefined || (outer.kind !== 'association' && outer.kind !== 'party')) return -1
  for (let k = head.from + 1; k < head.to; k += 1) {
    if (openers.begins(t.key[k]!) && openers.match(t, k)?.head?.kind === 'school') return k
  }
  return -1
}

/** The name ends with the head of a body that has levels: `HĐND`, `Thường trực HĐND`. */
function endsLevelled(head: Reading): boolean {
  const t = head.block.tokens
  const { openers } = nameLexicons()
  for (let k = head.from; k < head.to; k += 1) {
    if (!openers.begins(t.key[k]!)) continue
    const opener = openers.match(t, k)
    if (opener?.head?.flags.includes('u') === true && openers.phraseEnd() === head.to) return true
  }
  return false
}
