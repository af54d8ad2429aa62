import type { Organisation } from '../document.ts'
import { kindOfOwnBody } from '../extract/names/own-names.ts'
import { isMark, OPEN } from '../extract/names/token-tests.ts'
import { foldKey } from '../text/fold.ts'
import { lacksProvince, provinceOf } from './complete.ts'
import { fullNameOf, keyWords, organisationKind } from './organisation-keys.ts'
import { distinctMentions, type MentionOf, type Reading } from './reading.ts'
import { isHeadOf, sameBody } from './same-body.ts'

/** The readings of one body. */
export interface BodyCluster {
  readonly words: readonly string[]
  readonly forms: Form[]
  acronym: string | null
}

interface Form {
  readonly reading: Reading
  /** In full, with the article's province where the text stops at `tỉnh`. */
  readonly name: string
  /** Place in the order of the document. */
  readonly order: number
}

/** One cluster for each body that the readings name. */
export function clusterBodies(readings: readonly Reading[]): BodyCluster[] {
  let province: string | null | undefined
  const completed = (name: string, key: string): string => {
    if (!lacksProvince(key)) return name
    // Few documents need it: counted when first asked for.
    if (province === undefined) province = provinceOf(readings)
    return province === null ? name : `${name} ${province}`
  }
  const clusters = new Map<string, BodyCluster>()
  const add = (key: string, words: readonly string[], form: Form): BodyCluster => {
    let cluster = clusters.get(key)
    if (cluster === undefined) {
      cluster = { words, forms: [], acronym: null }
      clusters.set(key, cluster)
    }
    cluster.forms.push(form)
    return cluster
  }
  let last: { reading: Reading; cluster: BodyCluster } | null = null
  const acronyms = new Map<string, BodyCluster>()
  const known = new Map<string, { name: string; words: readonly string[]; key: string }>()
  for (const [order, reading] of readings.entries()) {
    if (reading.kind !== 'organisation') continue
    let body = known.get(reading.name)
    if (body === undefined) {
      const name = completed(reading.name, foldKey(reading.name))
      const words = keyWords(name)
      body = { name, words, key: words.join(' ') }
      known.set(reading.name, body)
    }
    const { name, words, key } = body
    const form = { reading, name, order }
    if (last !== null && isAcronymOf(reading, last.reading)) {
      last.cluster.forms.push(form)
      last.cluster.acronym ??= reading.text
      acronyms.set(foldKey(reading.text), last.cluster)
      continue
    }
    last = { reading, cluster: add(key, words, form) }
  }
  return joinShortForms(joinAcronyms([...clusters.values()], acronyms))
}

/** `Chứng khoán MB (MBS)`: in brackets right behind the name. */
function isAcronymOf(reading: Reading, before: Reading): boolean {
  if (reading.block !== before.block || reading.from !== before.to + 1) return false
  const t = reading.block.tokens
  return isMark(t, before.to, OPEN) && reading.to === reading.from + 1 && !reading.text.includes(' ')
}

/** An acronym that the text explains stands for its body wherever it comes. */
function joinAcronyms(clusters: readonly BodyCluster[], acronyms: ReadonlyMap<string, BodyCluster>): BodyCluster[] {
  const kept: BodyCluster[] = []
  for (const cluster of clusters) {
    const { words } = cluster
    // `Ngân hàng ACB`: the acronym behind a head that tells what it is.
    const own = isHeadOf(words.slice(0, -1)) ? words[words.length - 1]! : words.join(' ')
    const owner = acronyms.get(own)
    if (owner === undefined || owner === cluster) kept.push(cluster)
    else for (const form of cluster.forms) owner.forms.push(form)
  }
  return kept
}

/** Forms that leave the place or the head out go to the fuller name (`Hội Chữ thập đỏ` → the one named last before). */
function joinShortForms(clusters: readonly BodyCluster[]): BodyCluster[] {
  const kept: BodyCluster[] = []
  for (const cluster of [...clusters].sort((a, b) => b.words.length - a.words.length)) {
    const owners = kept.filter(other => sameBody(other.words, cluster.words))
    if (owners.length === 0) {
      kept.push(cluster)
      continue
    }
    const national = owners.length > 1 ? owners.find(endsVietnam) : undefined
    for (const form of cluster.forms) (national ?? nearest(owners, form)).forms.push(form)
    const [owner] = owners
    if (owners.length === 1) owner!.acronym ??= cluster.acronym
  }
  return kept.sort((a, b) => firstOrder(a) - firstOrder(b))
}

const VIETNAM = foldKey('Việt Nam').split(' ')

/** Of ministries of several states the one meant without a state is Vietnam's: `Bộ Ngoại giao`. */
function endsVietnam({ words }: BodyCluster): boolean {
  return VIETNAM.every((word, i) => words[words.length - VIETNAM.length + i] === word)
}

/** The owner that is named last before the form, or else first behind it. */
function nearest(owners: readonly BodyCluster[], form: Form): BodyCluster {
  let best = owners[0]!
  let bestOrder = Number.NEGATIVE_INFINITY
  for (const owner of owners) {
    for (const { order } of owner.forms) {
      const score = order <= form.order ? order : -order - 1e6
      if (score > bestOrder) {
        best = owner
        bestOrder = score
      }
    }
  }
  return best
}

function firstOrder(cluster: BodyCluster): number {
  return cluster.forms.reduce((first, { order }) => Math.min(first, order), Number.POSITIVE_INFINITY)
}

/** The record of a cluster: the fullest name, the other forms, kind and places. */
export function bodyRecord(mentionOf: MentionOf, cluster: BodyCluster): Organisation {
  const forms = [...cluster.forms].sort((a, b) => a.order - b.order)
  const acronym = cluster.acronym ?? knownAcronym(forms)
  const name = fullest(forms.filter(form => form.reading.text !== acronym).map(form => form.name)) ?? forms[0]!.name
  const { reading } = forms.find(form => form.name === name)!
  return {
    name,
    aliases: aliasesOf(name, forms),
    acronym: acronym === name ? null : acronym,
    kind: kindOfOwnBody(reading.rule) ?? organisationKind(name, reading),
    mentions: distinctMentions(forms.map(form => mentionOf(form.reading))),
  }
}

/** An acronym that the lexicon explains by another form of the document (`TPO` beside `Tiền Phong`). */
function knownAcronym(forms: readonly Form[]): string | null {
  const texts = new Set(forms.map(form => foldKey(form.reading.text)))
  if (texts.size < 2) return null
  const short = forms.find(({ reading }) => !reading.text.includes(' ') && fullNameOf(reading.text) !== null)
  return short?.reading.text ?? null
}

/** The longest name; of two as long, the one that comes first. */
export function fullest(names: readonly string[]): string | null {
  let best: string | null = null
  for (const name of names) if (best === null || name.length > best.length) best = name
  return best
}

function aliasesOf(name: string, forms: readonly Form[]): string[] {
  const seen = new Set([name.toLowerCase()])
  const aliases: string[] = []
  for (const { reading, name: full } of forms) {
    for (const form of reading.piece ? [full] : [reading.text, full]) {
      const key = form.toLowerCase()
      if (seen.has(key)) continue
      seen.add(key)
      // A completed or expanded name that stands nowhere whole is no form of the text.
      if (form === reading.text && !reading.piece) aliases.push(form)
    }
  }
  return aliases
}
