import { INPUT_FORMATS } from '../corpus/dump.ts'
import { ENCODINGS } from '../text/decode.ts'

/** An option of the command line, defined once: help, completion and parsing are made from it. */
export interface OptionDefinition {
  /** As commander reads them: `-o, --output <path>`. */
  readonly flags: string
  readonly meaning: string
  /** One real use, without the program's name. */
  readonly example: string
  readonly group: 'Form of the output' | 'Input' | 'Reading' | 'Filters' | 'Output' | 'Work' | 'This command'
  readonly choices?: readonly string[]
  /** May be given more than once. */
  readonly repeated?: true
  /** Belongs to one call: neither a file nor the environment gives it (`configuration.ts`). */
  readonly once?: true
}

/** Forms of output that are flags of their own, too. */
export const FORM_FLAGS = ['table', 'tsv', 'csv', 'json', 'jsonl'] as const
/** The forms that `--format` names; the last three mark the text for annotators. */
export const FORMATS = [...FORM_FLAGS, 'conll', 'brat', 'jsonld'] as const

const FORM = 'Form of the output'

/** Where defaults come from. */
export const CONFIGURATION: readonly OptionDefinition[] = [
  {
    group: 'Work',
    flags: '--config <file>',
    meaning: 'defaults and own entries from this file, not from the nearest cooptool.config.json',
    example: 'extract news.jsonl --config ~/news/cooptool.config.json',
    once: true,
  },
  {
    group: 'Work',
    flags: '--no-config',
    meaning: 'no defaults, neither from a file nor from COOPTOOL_* variables',
    example: 'extract page.txt --no-config',
    once: true,
  },
]

/** Options of every command that reads documents. */
export const COMMON: readonly OptionDefinition[] = [
  {
    group: FORM,
    flags: '--json',
    meaning: 'a JSON array of documents; one object for a single input',
    example: 'extract page.txt --json',
    once: true,
  },
  {
    group: FORM,
    flags: '--jsonl',
    meaning: 'one JSON object a line, as each document is done',
    example: 'extract pages/ --jsonl | jq .title',
    once: true,
  },
  {
    group: FORM,
    flags: '--csv',
    meaning: 'comma-separated rows with a header',
    example: 'dates pages/ --csv > dates.csv',
    once: true,
  },
  {
    group: FORM,
    flags: '--tsv',
    meaning: 'tab-separated rows with a header; the default in pipes',
    example: 'stats page.txt --tsv | cut -f 3',
    once: true,
  },
  {
    group: FORM,
    flags: '--table',
    meaning: 'tables for people; the default on a terminal',
    example: 'people page.txt --table | less',
    once: true,
  },
  {
    group: FORM,
    flags: '--format <name>',
    meaning: 'any of these by name; for annotators conll (tokens), brat (text and .ann), jsonld (Web Annotation)',
    example: 'extract pages/ --format brat -o annotated/',
    choices: FORMATS,
  },
  {
    group: 'Input',
    flags: '--files-from <list>',
    meaning: 'read the names of inputs from a file, one a line; - is standard input',
    example: "find . -name '*.txt' | cooptool clean --files-from -",
    once: true,
  },
  {
    group: 'Input',
    flags: '--follow',
    meaning: 'follow links to folders, and out of the folders that are named',
    example: 'extract pages/ --follow',
  },
  {
    group: 'Input',
    flags: '--input-format <name>',
    meaning: 'how inputs are written; auto goes by content and name',
    example: 'extract dump.dat --input-format jsonl',
    choices: INPUT_FORMATS,
  },
  {
    group: 'Input',
    flags: '--text-field <name>',
    meaning: 'field or column of a record that holds the text (default: text)',
    example: 'extract news.jsonl --text-field content',
  },
  {
    group: 'Input',
    flags: '--id-field <name>',
    meaning: 'field of a record that holds its id (default: id)',
    example: 'extract news.csv --id-field url',
  },
  {
    group: 'Input',
    flags: '--date-field <name>',
    meaning: 'field of a record that holds its publication date (default: published)',
    example: 'dates news.jsonl --date-field crawled_at',
  },
  {
    group: 'Input',
    flags: '--encoding <name>',
    meaning: 'encoding of text files; auto finds it out',
    example: 'clean old.txt --encoding windows-1258',
    choices: ENCODINGS,
  },
  {
    group: 'Input',
    flags: '--shard <i/n>',
    meaning: 'only the i-th of n parts of the documents, by a hash of their ids',
    example: 'extract news.jsonl --jsonl --shard 2/8',
    once: true,
  },
  {
    group: 'Reading',
    flags: '--plain',
    meaning: 'the input is clean text: every line is body, nothing is split off',
    example: 'extract article.txt --plain',
  },
  {
    group: 'Reading',
    flags: '--tagger',
    meaning: 'find names by the trained model, too: finds more in news of all kinds, takes a quarter longer',
    example: 'people sport/ --tagger',
  },
  {
    group: 'Reading',
    flags: '--published <date>',
    meaning: 'publication date, where the dump does not say it',
    example: 'dates page.txt --published 2024-07-30',
  },
  {
    group: 'Reading',
    flags: '--why',
    meaning: 'show the rule behind each find and the cues behind each label',
    example: 'split page.txt --why',
  },
  {
    group: 'Output',
    flags: '-o, --output <path>',
    meaning: 'write to a file, or into a folder one result per input',
    example: 'extract pages/ --jsonl -o pages.jsonl',
    once: true,
  },
  {
    group: 'Output',
    flags: '--resume',
    meaning: 'go on with an output that was not finished; what it holds already is passed over',
    example: 'extract news.jsonl --jsonl -o out.jsonl --resume',
    once: true,
  },
  {
    group: 'Output',
    flags: '--csv-safe',
    meaning: "put ' before cells that a spreadsheet would run as a formula",
    example: 'people pages/ --csv --csv-safe',
  },
  {
    group: 'Output',
    flags: '--bom',
    meaning: 'begin CSV and TSV with a UTF-8 mark, for Excel',
    example: 'people pages/ --csv --bom > people.csv',
  },
  {
    group: 'Output',
    flags: '--color <when>',
    meaning: 'colours: auto (on a terminal), always or never',
    example: 'extract page.txt --color always | less -R',
    choices: ['auto', 'always', 'never'],
  },
  {
    group: 'Work',
    flags: '-j, --jobs <n>',
    meaning: 'worker threads (default: the number of cores)',
    example: 'extract news.jsonl --jsonl -j 4',
  },
  {
    group: 'Work',
    flags: '--max-bytes <size>',
    meaning: 'longest document; a longer one is refused (default: 64M)',
    example: 'extract huge.txt --max-bytes 200M',
  },
  {
    group: 'Work',
    flags: '--timeout <seconds>',
    meaning: 'longest time for one document (default: 30)',
    example: 'extract news.jsonl --timeout 5',
  },
  ...CONFIGURATION,
  {
    group: 'Work',
    flags: '--strict',
    meaning: 'stop at the first document that cannot be read',
    example: 'extract pages/ --strict',
  },
  {
    group: 'Work',
    flags: '--progress',
    meaning: 'show progress on standard error: a moving line on a terminal, else a line a minute',
    example: 'extract news.jsonl --jsonl -o out.jsonl --progress',
  },
  {
    group: 'Work',
    flags: '--no-progress',
    meaning: 'never show it',
    example: 'extract news.jsonl --jsonl -o out.jsonl --no-progress',
    once: true,
  },
  {
    group: 'Work',
    flags: '--quiet',
    meaning: 'no messages on standard error',
    example: 'extract pages/ --jsonl --quiet',
  },
  {
    group: 'Work',
    flags: '--verbose',
    meaning: 'more of them: what is read, and how',
    example: 'extract pages/ --jsonl --verbose',
  },
]

/** Options of the commands that print documents, besides. */
export const DOCUMENTS: readonly OptionDefinition[] = [
  {
    group: 'Filters',
    flags: '--language <codes>',
    meaning: 'only documents whose body is in one of these languages (ISO 639-3, as vie or vie,eng)',
    example: 'extract crawl.wet.gz --jsonl --language vie',
  },
  {
    group: 'Filters',
    flags: '--min-words <n>',
    meaning: 'only documents whose body has so many words, in Vietnamese syllables, or more',
    example: 'clean crawl/ --jsonl --min-words 100',
  },
  {
    group: 'Filters',
    flags: '--since <date>',
    meaning: 'only documents published on this day, month or year, or later; those without a date are left out',
    example: 'extract news.jsonl --jsonl --since 2024-07',
  },
  {
    group: 'Filters',
    flags: '--until <date>',
    meaning: 'only documents published on this day, month or year, or earlier; both may be given',
    example: 'extract news.jsonl --jsonl --since 2024-07 --until 2024-07-15',
  },
  {
    group: 'Filters',
    flags: '--dedupe',
    meaning:
      'tell near-duplicates: JSON gets the id of the first as duplicateOf, other forms leave the later ones out; remembers the last 262,144 articles',
    example: 'extract news.jsonl --jsonl --dedupe',
  },
  {
    group: 'Work',
    flags: '--stats-json <file>',
    meaning: 'write what the run did into a file: documents, errors and what was left out by kind, rates, memory',
    example: 'extract news.jsonl --jsonl -o out.jsonl --stats-json stats.json',
    once: true,
  },
]

/** The long name of an option without dashes: `--files-from <list>` → `files-from`. */
export function longName(option: OptionDefinition): string {
  const start = option.flags.indexOf('--') + 2
  const end = option.flags.indexOf(' ', start)
  return option.flags.slice(start, end < 0 ? undefined : end)
}

/** The name that an option has in parsed options and in `cooptool.config.json`: `files-from` → `filesFrom`. */
export function settingName(option: OptionDefinition): string {
  const [first, ...rest] = longName(option).split('-')
  return first! + rest.map(word => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}

/** Whether an option is followed by a value. */
export function takesValue(option: OptionDefinition): boolean {
  return option.flags.endsWith('>')
}

/** The options that a file or the environment may give a default for. */
export const SETTABLE: readonly OptionDefinition[] = [...COMMON, ...DOCUMENTS].filter(option => option.once !== true)
