import type { NameKind } from '../../document.ts'
import { keyOf } from '../../text/fold.ts'
import { CAPITALISED, LOWER, type Tokens, UPPER, WORD } from '../../text/tokens.ts'
import type { TokenBlock } from '../context.ts'
import { isInitial, isVietnameseRun, runEnd } from './capital-runs.ts'
import { likelyKind, merelyUsed } from './context-cues.ts'
import { agencyTag, creditBegins, readCredit } from './credits.ts'
import type { BlockFindings, Finding, OpenRun } from './finding.ts'
import { functionWords } from './function-words.ts'
import { knownAt, knownPlaceAt } from './known-names.ts'
import { type Head, headOf, nameLexicons, type Opener } from './lexicons.ts'
import { organisationEnd } from './organisation-grammar.ts'
import { addressedEnd, foreignNameEnd, fullNameEnd, isPublicFigure } from './person-grammar.ts'
import { placeNameEnd } from './place-grammar.ts'
import { listMembers, listStart, memberEnd, type Piece, secondMember } from './place-lists.ts'
import { pluralBefore } from './plurals.ts'
import {
  acronymFollows,
  belongsTo,
  isAddress,
  isDelegation,
  isPerson,
  isShip,
  longerKnown,
  looksLikeHolder,
  openRunEnd,
  severalSyllables,
  sharedByStates,
} from './scan-conditions.ts'
import { bodyInTitle, HELD, isHeldOf, isNamed, isOrigin } from './titled-names.ts'
import { DOT, isCapital, isLower, isMark, isNumber, OPEN, startsSentence, touches } from './token-tests.ts'
import { domainEnd } from './web-names.ts'

const ANH = keyOf('anh')
const TAI = keyOf('tại')

/** Who is expected at a token because of the words before it. */
type Expected = 'none' | 'addressed' | 'called' | 'member' | 'titled' | 'holder' | 'outlet'

/** Who comes behind a title of each kind; see the lexicon of role titles. */
const EXPECTED_BY_TITLE: Readonly<Record<string, Expected>> = { office: 'holder', call: 'called', member: 'member' }

/** Kinds whose type word stands once before two names: `xã Việt Hải và Gia Luận`. */
const SHARED_KINDS = new Set(['district', 'commune', 'village'])

/** One pass over a block's tokens: the longest name at each, by the words that open it, by what is known, by shape. */
export function scanBlock(block: TokenBlock): BlockFindings {
  return new Scan(block).run()
}

class Scan {
  private readonly block: TokenBlock
  private readonly t: Tokens
  private readonly names: Finding[] = []
  private readonly open: OpenRun[] = []
  private expected: Expected = 'none'
  private expectedAt = -1

  constructor(block: TokenBlock) {
    this.block = block
    this.t = block.tokens
  }

  run(): BlockFindings {
    const { t } = this
    const { openers } = nameLexicons()
    const tag = this.block.label === 'body' ? agencyTag(t) : null
    let i = tag === null ? 0 : this.add('organisation', tag.from, tag.to, 'agency-tag')
    while (i < t.count) {
      if (t.kind[i] !== WORD) {
        i = creditBegins(t, i + 1) ? readCredit(t, i + 1, this.names) : i + 1
        continue
      }
      const opener = openers.match(t, i)
      const next = opener === undefined ? i : this.opened(i, openers.phraseEnd(), opener)
      if (next > i) i = next
      else if (t.shape[i] !== LOWER || t.end[i] === t.start[i + 1]) i = Math.max(this.capital(i), i + 1)
      else i += 1
    }
    return { block: this.block, names: this.names, open: this.open }
  }

  private add(kind: NameKind, from: number, to: number, rule: string): number {
    this.names.push({ kind, from, to, rule })
    return to
  }

  private expect(who: Expected, at: number): number {
    this.expected = who
    this.expectedAt = at
    return at
  }

  private isExpected(i: number, who: Expected): boolean {
    return this.expectedAt === i && this.expected === who
  }

  /** Reads what the opener at tokens `i` to `end` opens; `i` where it opens nothing here. */
  private opened(i: number, end: number, opener: Opener): number {
    const { t } = this
    const capital = isCapital(t, i)
    const head = headOf(opener, capital)
    if (capital && longerKnown(t, i, end)) return i
    if (capital && this.isExpected(i, 'addressed') && opener.title === undefined && !opener.honorific) return i
    if (opener.stop === true && !capital && head === undefined) return end
    if (opener.title !== undefined) {
      const next = this.title(i, end, opener)
      if (next > i) return next
    }
    if (head !== undefined) {
      const next = this.body(i, end, head, opener.placeType !== undefined)
      if (next > i) return next
    }
    if (opener.placeType !== undefined) {
      const next = this.typedPlace(i, end, opener)
      if (next > i) return next
    }
    if (opener.honorific === true && !(capital && t.key[i] === ANH && !startsSentence(t, i))) {
      const behind = isMark(t, end, DOT) && touches(t, end) ? end + 1 : end
      if (isCapital(t, behind)) return this.expect('addressed', behind)
    }
    if (opener.stop === true) return end
    // The words of a head that names nothing here are no other name either: `Ủy ban`, `Trung ương`.
    return head !== undefined && end > i + 1 ? end : i
  }

  private title(i: number, end: number, opener: Opener): number {
    const { t } = this
    const inner = opener.title === 'office' ? bodyInTitle(t, i, end) : null
    if (inner !== null) {
      this.add('organisation', inner[0], inner[1], 'body-in-post')
      return this.expect('holder', inner[1])
    }
    const head = headOf(opener, isCapital(t, i))
    if (head !== undefined && this.body(i, end, head) > i) return this.expectedAt
    if (!isCapital(t, i) && end === i + 1 && opener.title === 'call' && !isCapital(t, end)) return i
    return this.expect(EXPECTED_BY_TITLE[opener.title!] ?? 'titled', end)
  }

  private body(i: number, end: number, head: Head, waterway = false): number {
    const { t } = this
    if (head.flags.includes('d')) {
      // `kênh Nhiêu Lộc` is water.
      const water =
        waterway && (isInitial(t, end) || isVietnameseRun(t, end, runEnd(t, end))) && knownAt(t, end) === null
      return isCapital(t, end) && !water ? this.expect('outlet', end) : i
    }
    const to = organisationEnd(t, i, end, head, this.expectedAt === i ? HELD : undefined)
    if (to === i) return i
    if (pluralBefore(t, i) && !head.flags.includes('w')) {
      // `Các Chi hội hữu nghị Việt - Lào` name no one (guideline §2); a company's country is still a place.
      if (head.kind === 'association' || head.kind === 'state' || head.kind === 'party') return to
      if (knownAt(t, end)?.name.country === true) return end
    }
    if (head.flags.includes('x') && to === end && sharedByStates(t, i, to)) return to
    this.add('organisation', i, to, `body-${head.kind}`)
    return this.acronym(this.expect('holder', to))
  }

  /** `Chứng khoán MB (MBS)`: the acronym in brackets is a name of its own. */
  private acronym(at: number): number {
    return acronymFollows(this.t, at) ? this.add('organisation', at + 1, at + 2, 'acronym') : at
  }

  private typedPlace(i: number, end: number, opener: Opener): number {
    const { t } = this
    const type = opener.placeType!
    // `châu Á - Thái Bình Dương`, `sao Hỏa`: known with its type word.
    const whole = knownAt(t, i)
    if (whole !== null && whole.name.kind === 'place' && whole.end > end) {
      if (this.block.label !== 'byline') this.add('place', i, whole.end, 'known-place')
      return whole.end
    }
    if (type.flags.includes('-')) return i
    if (type.flags.includes('c') && !isCapital(t, i) && knownAt(t, end) === null && !severalSyllables(t, end)) return i
    if (isCapital(t, i) && i + 1 < end && isCapital(t, i + 1) && t.shape[i] === UPPER && type.kind === 'other') return i
    const to = placeNameEnd(t, end, type, this.expectedAt === i)
    if (to === end) return this.announced(i, end, type.kind === 'street')
    // `bờ sông Trung Quốc`: the country's, not its name.
    const known = isCapital(t, end) ? knownAt(t, end) : null
    if (known !== null && known.end === to && belongsTo(known, type)) return i
    if (end === i + 1 && isPerson(t, i, to, this.expectedAt === i)) return i
    if (this.block.label === 'byline') return to
    if (isCapital(t, i) || !pluralBefore(t, i) || (type.kind === 'street' && isNumber(t, i - 1))) {
      this.add('place', i, to, `typed-${type.kind}`)
      if (this.expectedAt === i) return this.expect('holder', to)
      const second = SHARED_KINDS.has(type.kind) ? secondMember(t, to) : null
      return second === null ? to : this.listed([second])
    }
    return this.listed([[end, to], ...listMembers(t, to)])
  }

  /** `7 xã vùng cao (gồm Sơn Diện, …)`: the list that a type word announces, a few words on. */
  private announced(i: number, end: number, personNamed: boolean): number {
    const { t } = this
    if (isCapital(t, i) || this.block.label === 'byline' || !pluralBefore(t, i)) return i
    const from = listStart(t, end, personNamed)
    if (from === -1) return i
    const to = memberEnd(t, from)
    return this.listed([[from, to], ...listMembers(t, to)])
  }

  private listed(pieces: readonly Piece[]): number {
    for (const [from, to] of pieces) this.add('place', from, to, 'listed')
    return pieces[pieces.length - 1]![1]
  }

  /** A capitalised word that opens nothing. */
  private capital(i: number): number {
    const { t } = this
    const domain = domainEnd(t, i)
    if (domain > i) return this.add('organisation', i, domain, 'domain')
    if (!isCapital(t, i)) return i + 1
    if (isShip(t, i)) return runEnd(t, i)
    const { notNames } = nameLexicons()
    const known = knownAt(t, i)
    if (notNames.begins(t.key[i]!) && notNames.match(t, i) !== undefined && notNames.phraseEnd() > (known?.end ?? 0)) {
      return notNames.phraseEnd()
    }
    if (this.isExpected(i, 'outlet')) return this.outlet(i, known?.end ?? i)
    if (
      (this.isExpected(i, 'addressed') && !isOrigin(t, i, known)) ||
      (this.isTitled(i) &&
        isNamed(t, i, this.expected === 'member') &&
        !isHeldOf(t, i, known, this.expected === 'called'))
    ) {
      const end = addressedEnd(t, i)
      if (end > i) return this.add('person', i, end, 'addressed')
    }
    return this.knownName(i) ?? this.shaped(i)
  }

  private isTitled(i: number): boolean {
    return this.isExpected(i, 'titled') || this.isExpected(i, 'called') || this.isExpected(i, 'member')
  }

  private outlet(i: number, knownEnd: number): number {
    const end = Math.max(knownEnd, runEnd(this.t, i, 5))
    return this.add('organisation', i, end, 'announced')
  }

  private knownName(i: number): number | null {
    const { t } = this
    const known = knownAt(t, i)
    if (known === null) return null
    const { name, end } = known
    const full = fullNameEnd(t, i)
    if (full > end && !name.country && (end === i + 1 || this.expectedAt === i)) return null
    if (name.kind === 'organisation') {
      if (name.weak || merelyUsed(t, i) || (touches(t, i) && !isMark(t, i - 1, OPEN) && !isMark(t, i - 1))) return null
      // `Formosa Hà Tĩnh`, `Honda Việt Nam`
      const branch = isCapital(t, end) ? knownPlaceAt(t, end) : null
      const to = branch?.end ?? end
      this.add('organisation', i, to, 'known-body')
      return this.expectedAt === i ? this.expect('holder', to) : this.acronym(to)
    }
    if (knownPlaceAt(t, i) === null) return null
    if (this.block.label !== 'byline') this.add('place', i, end, 'known-place')
    if (this.expectedAt !== i) return end
    const host = isLower(t, end) && t.key[end] === TAI && isCapital(t, end + 1) ? knownPlaceAt(t, end + 1) : null
    if (host === null) return this.expect(this.expected, end)
    // `Đại sứ Hà Lan tại Việt Nam …`
    if (this.block.label !== 'byline') this.add('place', end + 1, host.end, 'known-place')
    return this.expect(this.expected, host.end)
  }

  /** By the shape of the words alone. */
  private shaped(i: number): number {
    const { t } = this
    const holder = this.isExpected(i, 'holder')
    const full = fullNameEnd(t, i)
    if (full > i && isAddress(t, i, full)) {
      return this.block.label === 'byline' ? full : this.add('place', i, full, 'address')
    }
    if (full > i && !isDelegation(t, i, full) && !(startsSentence(t, i) && full - i > 4))
      return this.add('person', i, full, 'full-name')
    if (isPublicFigure(t, i)) return this.add('person', i, i + 1, 'public-figure')
    const foreign = foreignNameEnd(t, i)
    if (foreign > i) return this.add('person', i, foreign, 'foreign-name')
    if (startsSentence(t, i) && functionWords().has(t.key[i]!)) return i + 1
    const end = openRunEnd(t, i)
    const held = holder && looksLikeHolder(t, i, end) ? Math.min(end, addressedEnd(t, i)) : i
    if (held > i) return this.add('person', i, held, 'holder')
    if (t.kind[i] === WORD && end > i) {
      const lone = end === i + 1 && startsSentence(t, i) && t.shape[i] === CAPITALISED && isVietnameseRun(t, i, end)
      this.open.push({ from: i, to: end, likely: lone ? null : likelyKind(t, i, end, this.block.label) })
      return end
    }
    return i + 1
  }
}
