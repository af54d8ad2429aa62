import { availableParallelism } from 'node:os'
import { MOST_BYTES } from '../corpus/bytes.ts'
import { INPUT_FORMATS, type InputFormat } from '../corpus/dump.ts'
import { parsePublished } from '../corpus/published.ts'
import { parseShard, type Shard } from '../corpus/shard.ts'
import { LABELS, type Label } from '../document.ts'
import { CooptoolError } from '../errors.ts'
import type { Kind } from '../output/document-output.ts'
import type { FormName } from '../output/form.ts'
import type { LexiconEntries } from '../own-lexicon.ts'
import { ENCODINGS, type Encoding } from '../text/decode.ts'
import { pattern } from '../text/pattern.ts'
import type { RawOptions } from './call.ts'
import { FORM_FLAGS, FORMATS } from './options.ts'

/** The shared options of a call, read and checked. */
export interface Settings {
  /** Null where none was asked for. */
  readonly form: FormName | null
  readonly filesFrom: string | null
  readonly inputFormat: InputFormat
  readonly textField: string
  readonly idField: string
  readonly dateField: string
  readonly encoding: Encoding
  readonly shard: Shard | null
  readonly plain: boolean
  /** ISO 639-3 codes; null for any language. */
  readonly language: readonly string[] | null
  readonly minWords: number
  /** EDTF. */
  readonly since: string | null
  readonly until: string | null
  readonly dedupe: boolean
  readonly tagger: boolean
  readonly published: string | null
  readonly why: boolean
  readonly output: string | null
  readonly resume: boolean
  readonly csvSafe: boolean
  readonly bom: boolean
  readonly color: 'auto' | 'always' | 'never'
  readonly jobs: number
  /** Read what links in folders lead to, also outside. */
  readonly follow: boolean
  /** Of one document. */
  readonly maxBytes: number
  /** Milliseconds. */
  readonly timeout: number
  readonly strict: boolean
  /** Null: as the length of the work asks for it. */
  readonly progress: boolean | null
  /** Where the run's counts are written; null where they are not asked for. */
  readonly statsJson: string | null
  readonly quiet: boolean
  readonly verbose: boolean
  /** Entries of the user's own; null where there are none. */
  readonly lexicon: LexiconEntries | null
}

const MOST_JOBS = 256

/** Reads the shared options. Throws CooptoolError `usage`, saying which option and what it takes. */
export function readSettings(raw: RawOptions): Settings {
  const shard = text(raw, 'shard')
  return {
    form: readForm(raw),
    filesFrom: text(raw, 'filesFrom'),
    inputFormat: oneOf(raw, 'inputFormat', INPUT_FORMATS) ?? 'auto',
    textField: text(raw, 'textField') ?? 'text',
    idField: text(raw, 'idField') ?? 'id',
    dateField: text(raw, 'dateField') ?? 'published',
    encoding: oneOf(raw, 'encoding', ENCODINGS) ?? 'auto',
    shard: shard === null ? null : parseShard(shard),
    plain: flag(raw, 'plain'),
    language: readList(raw, 'language', languageCode, ['vie', 'eng', 'fra', '…']),
    minWords: number(raw, 'minWords', { least: 0, most: 1e9, whole: true }) ?? 0,
    since: readDate(raw, 'since'),
    until: readDate(raw, 'until'),
    dedupe: flag(raw, 'dedupe'),
    tagger: flag(raw, 'tagger'),
    published: readDate(raw, 'published'),
    why: flag(raw, 'why'),
    output: text(raw, 'output'),
    resume: flag(raw, 'resume'),
    csvSafe: flag(raw, 'csvSafe'),
    bom: flag(raw, 'bom'),
    color: oneOf(raw, 'color', ['auto', 'always', 'never'] as const) ?? 'auto',
    jobs: number(raw, 'jobs', { least: 1, most: MOST_JOBS, whole: true }) ?? availableParallelism(),
    follow: flag(raw, 'follow'),
    maxBytes: bytes(raw) ?? MOST_BYTES,
    timeout: (number(raw, 'timeout', { least: 0.001, most: 1e6, whole: false }) ?? 30) * 1000,
    strict: flag(raw, 'strict'),
    progress: typeof raw.progress === 'boolean' ? raw.progress : null,
    statsJson: text(raw, 'statsJson'),
    quiet: flag(raw, 'quiet'),
    verbose: flag(raw, 'verbose'),
    lexicon: (raw.lexicon as LexiconEntries | undefined) ?? null,
  }
}

function readForm(raw: RawOptions): FormName | null {
  const asked = new Set<(typeof FORMATS)[number]>(FORM_FLAGS.filter(name => raw[name] === true))
  const named = oneOf(raw, 'format', FORMATS)
  if (named !== null) asked.add(named)
  const [first, second] = asked
  if (second === undefined) return first ?? null
  throw new CooptoolError('usage', `--${first} and --${second} exclude each other`, 'ask for one form of output')
}

function readDate(raw: RawOptions, name: string): string | null {
  const given = text(raw, name)
  if (given === null) return null
  const date = parsePublished(given)
  if (date !== null) return date
  throw new CooptoolError(
    'usage',
    `${flagOf(name)} ${given}: no date`,
    'write 2024-07-30, 2024-07-30T09:00 or 30/07/2024',
  )
}

/** ISO 639-3: three letters. */
function languageCode(code: string): string | null {
  return code.length === 3 && [...code].every(letter => letter >= 'a' && letter <= 'z') ? code : null
}

/** Kinds by the commands' names and by those of the output. */
const KINDS_BY_NAME: Readonly<Record<string, Kind>> = {
  dates: 'dates',
  legal: 'legal',
  links: 'related',
  organisations: 'organisations',
  organizations: 'organisations',
  orgs: 'organisations',
  people: 'people',
  places: 'places',
  related: 'related',
  statistics: 'statistics',
  stats: 'statistics',
}

/** The kind that a name stands for, or null. */
export function kindOfName(name: string): Kind | null {
  return Object.hasOwn(KINDS_BY_NAME, name) ? KINDS_BY_NAME[name]! : null
}

/** `--only` of `extract`. */
export function readKinds(raw: RawOptions, names: readonly string[]): Kind[] | null {
  return readList(raw, 'only', kindOfName, names)
}

/** `--only` of `split`. */
export function readLabels(raw: RawOptions): Label[] | null {
  return readList(raw, 'only', name => LABELS.find(label => label === name) ?? null, LABELS)
}

function readList<T>(
  raw: RawOptions,
  name: string,
  read: (item: string) => T | null,
  known: readonly string[],
): T[] | null {
  const given = text(raw, name)
  if (given === null) return null
  return given.split(',').map(item => {
    const value = read(item.trim())
    if (value !== null) return value
    throw new CooptoolError(
      'usage',
      `${flagOf(name)} ${given}: there is no “${item.trim()}”`,
      `there are: ${known.join(', ')}`,
    )
  })
}

/** The flag of an option by its name: `minWords` → `--min-words`. */
function flagOf(name: string): string {
  return `--${name.replaceAll(UPPER_LETTER, letter => `-${letter.toLowerCase()}`)}`
}

const UPPER_LETTER = pattern('[A-Z]', 'g')

export function text(raw: RawOptions, name: string): string | null {
  const value = raw[name]
  return typeof value === 'string' ? value : null
}

function flag(raw: RawOptions, name: string): boolean {
  return raw[name] === true
}

function oneOf<T extends string>(raw: RawOptions, name: string, choices: readonly T[]): T | null {
  const given = text(raw, name)
  return choices.find(choice => choice === given) ?? null
}

interface Bounds {
  readonly least: number
  readonly most: number
  readonly whole: boolean
}

export function number(raw: RawOptions, name: string, { least, most, whole }: Bounds): number | null {
  const given = text(raw, name)
  if (given === null) return null
  const value = given.trim() === '' ? Number.NaN : Number(given)
  if (value >= least && value <= most && (!whole || Number.isInteger(value))) return value
  throw new CooptoolError(
    'usage',
    `${flagOf(name)} ${given}: not a ${whole ? 'whole ' : ''}number from ${least} to ${most}`,
  )
}

const UNITS: Readonly<Record<string, number>> = { '': 1, K: 2 ** 10, M: 2 ** 20, G: 2 ** 30 }
/** A string of JavaScript holds hardly more. */
const LONGEST_TEXT = 512 * 2 ** 20

/** A number of bytes, as in `500K` or `64M`. */
function bytes(raw: RawOptions): number | null {
  const given = text(raw, 'maxBytes')
  if (given === null) return null
  const match = pattern('^([0-9]{1,12})([KMG]?)B?$', 'i').exec(given)
  const value = match === null ? Number.NaN : Number(match[1]) * UNITS[match[2]!.toUpperCase()]!
  if (value >= 1 && value <= LONGEST_TEXT) return value
  throw new CooptoolError('usage', `--max-bytes ${given}: not a number of bytes up to 512M`, 'as in 500K or 64M')
}
