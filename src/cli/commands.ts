import { LABELS } from '../document.ts'
import type { CommandRun } from './call.ts'
import { CONFIGURATION, DOCUMENTS, type OptionDefinition } from './options.ts'

/** A command: one line of help, two real examples, its own options, and the code that is loaded to run it. */
export interface CommandDefinition {
  readonly name: string
  readonly group: 'Text' | 'Finds' | 'Quality' | 'Program'
  readonly summary: string
  readonly examples: readonly (readonly [line: string, meaning: string])[]
  readonly options: readonly OptionDefinition[]
  /** Takes inputs and the options that all such commands share. */
  readonly reads: boolean
  /** Prints in a form of its own: a default of `format` does not concern it. */
  readonly ownForm?: true
  /** Words that it takes instead of inputs. */
  readonly words?: string
  readonly load: () => Promise<CommandRun>
}

/** Names of kinds that `--only` of `extract` takes: the commands' own names and those of the output. */
export const KIND_NAMES = ['dates', 'people', 'orgs', 'places', 'stats', 'legal', 'links'] as const

const OWN = 'This command'
const documents = async (): Promise<CommandRun> => (await import('./run-documents.ts')).runDocuments

export const COMMANDS: readonly CommandDefinition[] = [
  {
    name: 'clean',
    group: 'Text',
    summary: 'the clean text: headline, blank line, paragraphs one a line',
    examples: [
      ['clean page.txt', 'print the article without menus, captions and links'],
      ['clean pages/ --jsonl -o clean.jsonl', 'a corpus of clean texts, one object a line'],
    ],
    options: DOCUMENTS,
    reads: true,
    load: documents,
  },
  {
    name: 'split',
    group: 'Text',
    summary: 'every block with its label, lines and text',
    examples: [
      ['split page.txt', 'see what was taken for what'],
      ['split page.txt --only chrome,related --why', 'what was cut off, and the cues that spoke for it'],
    ],
    options: [
      {
        group: OWN,
        flags: '--only <labels>',
        meaning: `blocks of these labels alone: ${LABELS.join(', ')}`,
        example: 'split page.txt --only body,caption',
      },
      ...DOCUMENTS,
    ],
    reads: true,
    load: documents,
  },
  {
    name: 'extract',
    group: 'Finds',
    summary: 'all kinds of finds',
    examples: [
      ['extract page.txt', 'what the article says, on one screen'],
      ["extract 'pages/**/*.txt' --jsonl --with-text", 'everything, one object a line, for other programs'],
    ],
    options: [
      {
        group: OWN,
        flags: '--only <kinds>',
        meaning: `these kinds alone: ${KIND_NAMES.join(', ')}`,
        example: 'extract page.txt --only dates,people',
      },
      {
        group: OWN,
        flags: '--with-text',
        meaning: 'give the blocks, too, that the finds point into',
        example: 'extract page.txt --json --with-text',
      },
      ...DOCUMENTS,
    ],
    reads: true,
    load: documents,
  },
  finds('dates', 'dates with their values (EDTF)', [
    ['dates page.txt', 'every date with its value'],
    ['dates page.txt --published 2024-07-30', 'what “hôm qua” means in a page that does not say its date'],
  ]),
  finds('people', 'people with roles and honorifics', [
    ['people page.txt', 'who is named, and as what'],
    ['people pages/ --csv --bom > people.csv', 'a list for a spreadsheet'],
  ]),
  finds('orgs', 'organisations', [
    ['orgs page.txt', 'the bodies that are named'],
    ['orgs pages/ --tsv | cut -f 3 | sort | uniq -c | sort -rn | head', 'those named in most pages'],
  ]),
  finds('places', 'places, with the official province before and since July 2025', [
    ['places page.txt', 'the places that are named'],
    ["places pages/ --jsonl | jq -r '.places[].province.since2025 // empty'", 'today’s provinces of all pages'],
  ]),
  finds('stats', 'statistics: numbers with unit, qualifier and subject', [
    ['stats page.txt', 'the figures of an article'],
    ['stats pages/ --jsonl | jq -c \'.statistics[] | select(.unit == "VND")\'', 'sums of money alone'],
  ]),
  finds('legal', 'laws, decrees and other legal documents', [
    ['legal page.txt', 'type, number and date of each'],
    ['legal pages/ --tsv | cut -f 5 | sort | uniq -c', 'how often each is cited'],
  ]),
  finds('links', 'other articles that the page links to', [
    ['links page.txt', 'title, time, category and teaser of each'],
    ["links pages/ --jsonl | jq -r '.related[].title'", 'titles alone'],
  ]),
  {
    name: 'keywords',
    group: 'Finds',
    summary: 'key terms by TF-IDF against the other documents of the run',
    examples: [
      ['keywords pages/', 'what each page is about, as against the others'],
      ['keywords pages/ --top 5 --tsv', 'five terms a page, as rows'],
    ],
    options: [
      {
        group: OWN,
        flags: '--top <n>',
        meaning: 'terms for each document (default: 10)',
        example: 'keywords pages/ --top 5',
      },
    ],
    reads: true,
    load: async () => (await import('./run-keywords.ts')).runKeywords,
  },
  {
    name: 'report',
    group: 'Finds',
    summary: 'a page for the browser: marked text, tables, time line, who occurs with whom',
    examples: [
      ['report page.txt -o report.html', 'one document: its text with the finds marked, and tables of them'],
      ['report pages/ -o report.html', 'many documents: what they say together, and each of them to open'],
    ],
    options: DOCUMENTS,
    reads: true,
    ownForm: true,
    load: async () => (await import('./run-report.ts')).runReport,
  },
  {
    name: 'eval',
    group: 'Quality',
    summary: 'precision, recall and F1 against gold files',
    examples: [
      ['eval --gold gold/ dumps/', 'how good the finds are, by kind'],
      ['eval --gold gold/ --baseline floors.json dumps/', 'exit 1 where a kind fell below its floor'],
    ],
    options: [
      {
        group: OWN,
        flags: '--gold <folder>',
        meaning: 'folder with gold files (may be given more than once)',
        example: 'eval --gold gold/ dumps/',
        repeated: true,
      },
      {
        group: OWN,
        flags: '--baseline <file>',
        meaning: 'JSON of the lowest F1 by kind; a drop exits 1',
        example: 'eval --gold gold/ --baseline floors.json dumps/',
      },
      {
        group: OWN,
        flags: '--names <file>',
        meaning: 'score the spans of names in annotated lines (JSONL or CoNLL; may be given more than once)',
        example: 'eval --names dev.jsonl --tagger',
        repeated: true,
      },
      {
        group: OWN,
        flags: '--errors <n>',
        meaning: 'show so many misses and false finds of each kind, on standard error',
        example: 'eval --gold gold/ dumps/ --errors 10',
      },
    ],
    reads: true,
    ownForm: true,
    load: async () => (await import('./run-eval.ts')).runEval,
  },
  {
    name: 'config',
    group: 'Program',
    summary: 'the defaults that hold here, and where each comes from',
    examples: [
      ['config', 'every setting with its value, and whether a file or a variable says it'],
      ['config --json | jq .file', 'the file that is read'],
    ],
    options: [
      {
        group: OWN,
        flags: '--json',
        meaning: 'as one JSON object',
        example: 'config --json',
      },
      ...CONFIGURATION,
    ],
    reads: false,
    load: async () => (await import('./run-config.ts')).runConfig,
  },
  {
    name: 'schema',
    group: 'Program',
    summary: 'the JSON Schema of the output',
    examples: [
      ['schema > cooptool.schema.json', 'for validators and editors'],
      ['schema | jq .title', 'its name'],
    ],
    options: [],
    reads: false,
    load: async () => (await import('./run-schema.ts')).runSchema,
  },
  {
    name: 'completion',
    group: 'Program',
    summary: 'a completion script for bash, zsh or fish',
    examples: [
      ['completion --install', 'put it where the shell in use finds it'],
      ['completion fish > ~/.config/fish/completions/cooptool.fish', 'or print it, to be put anywhere'],
    ],
    options: [
      {
        group: OWN,
        flags: '--install',
        meaning: 'write the script to where the shell (the one of $SHELL, unless named) looks for it',
        example: 'completion --install',
      },
    ],
    reads: false,
    words: '[shell]',
    load: async () => (await import('./run-completion.ts')).runCompletion,
  },
]

function finds(name: string, summary: string, examples: CommandDefinition['examples']): CommandDefinition {
  return { name, group: 'Finds', summary, examples, options: DOCUMENTS, reads: true, load: documents }
}
