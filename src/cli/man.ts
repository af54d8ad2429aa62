import { COMMANDS, type CommandDefinition } from './commands.ts'
import { variableOf } from './configuration.ts'
import { COMMON, longName, type OptionDefinition, SETTABLE, takesValue } from './options.ts'

/** A manual page: its file's name and its source in mdoc(7). */
export interface ManualPage {
  readonly file: string
  readonly source: string
}

/** The day of the last change to what the pages say besides commands and options. */
const DATE = 'November 22, 2026'

/** cooptool(1) and a page for each command, made from the definitions of commands and options. */
export function manualPages(version: string): ManualPage[] {
  return [
    { file: 'cooptool.1', source: programPage(version) },
    ...COMMANDS.map(command => ({ file: `cooptool-${command.name}.1`, source: commandPage(command, version) })),
  ]
}

function programPage(version: string): string {
  const commands = COMMANDS.flatMap(({ name, summary }) => [
    `.It Xr cooptool-${name} 1`,
    ...sentence(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`),
  ])
  return page([
    ...head('cooptool', version),
    '.Sh NAME',
    '.Nm cooptool',
    '.Nd take Vietnamese news pages apart and tell what they say',
    '.Sh SYNOPSIS',
    '.Nm',
    '.Ar command',
    '.Op Ar option ...',
    '.Op Ar',
    '.Sh DESCRIPTION',
    ...sentence('Cleans and splits dumps of Vietnamese news pages and extracts dates, people, organisations,'),
    ...sentence('places, figures and legal documents from the article.'),
    ...sentence('Inputs are files, folders, quoted globs, or standard input.'),
    ...sentence('Results go to standard output, everything else to standard error.'),
    '.Pp',
    ...sentence('The commands are:'),
    '.Bl -tag -width Ds',
    ...commands,
    '.El',
    '.Pp',
    ...sentence('The options are:'),
    '.Bl -tag -width Ds',
    '.It Fl h , Fl -help',
    ...sentence('Print help; “cooptool help COMMAND” prints that of a command.'),
    '.It Fl V , Fl -version',
    ...sentence('Print the version.'),
    '.El',
    '.Sh ENVIRONMENT',
    ...sentence('Every option of a command that has a meaning for more than one call has a variable for its default.'),
    ...sentence('They go before cooptool.config.json; the command line goes before them.'),
    '.Bl -tag -width Ds',
    '.It Ev COOPTOOL_CONFIG',
    ...sentence('The configuration file to read.'),
    ...SETTABLE.flatMap(option => [
      `.It Ev ${variableOf(longName(option))}`,
      ...sentence(`Default of --${longName(option)}${takesValue(option) ? '' : ': true or false'}.`),
    ]),
    '.El',
    '.Sh FILES',
    '.Bl -tag -width Ds',
    '.It Pa cooptool.config.json',
    ...sentence('Defaults of options by their long names, and entries of your own under “lexicon”.'),
    ...sentence('The nearest one is read: in the current folder or above it; “cooptool config” shows what holds.'),
    '.El',
    ...ending(COMMANDS.slice(0, 3)),
  ])
}

function commandPage(command: CommandDefinition, version: string): string {
  const options = command.reads ? [...command.options, ...COMMON] : command.options
  return page([
    ...head(`cooptool-${command.name}`, version),
    '.Sh NAME',
    `.Nm cooptool-${command.name}`,
    `.Nd ${safeWords(command.summary)}`,
    '.Sh SYNOPSIS',
    `.Nm cooptool ${command.name}`,
    ...(options.length === 0 ? [] : ['.Op Ar option ...']),
    ...(command.reads ? ['.Op Ar'] : wordsOf(command)),
    '.Sh DESCRIPTION',
    ...sentence(`${command.summary.charAt(0).toUpperCase()}${command.summary.slice(1)}.`),
    ...(command.reads ? sentence('Inputs are files, folders and quoted globs; - or none is standard input.') : []),
    ...groups(options),
    ...ending([command]),
    '.Sh SEE ALSO',
    '.Xr cooptool 1',
  ])
}

/** Options under the headings that help has them under. */
function groups(options: readonly OptionDefinition[]): string[] {
  const names = [...new Set(options.map(option => option.group))]
  const sections = names.flatMap(name => [
    `.Ss ${safeWords(name)}`,
    '.Bl -tag -width Ds',
    ...options.filter(option => option.group === name).flatMap(item),
    '.El',
  ])
  return options.length === 0 ? [] : ['.Sh OPTIONS', ...sections]
}

function item({ flags, meaning, example, choices }: OptionDefinition): string[] {
  const list = choices === undefined ? [] : sentence(`One of ${choices.join(', ')}.`)
  const whole = `${meaning.charAt(0).toUpperCase()}${meaning.slice(1)}.`
  return [`.It ${flagWords(flags)}`, ...sentence(whole), ...list, ...literal([exampleLine(example)])]
}

/** `-o, --output <path>` as mdoc has it: `Fl o , Fl -output Ar path`. */
function flagWords(flags: string): string {
  return flags
    .split(' ')
    .flatMap(word => {
      if (word.startsWith('<')) return ['Ar', safeWords(word.slice(1, -1))]
      const name = word.slice(1).replace(',', '')
      return word.endsWith(',') ? ['Fl', name, ','] : ['Fl', name]
    })
    .join(' ')
}

function wordsOf({ words }: CommandDefinition): string[] {
  return words === undefined
    ? []
    : [words.startsWith('[') ? `.Op Ar ${words.slice(1, -1)}` : `.Ar ${words.slice(1, -1)}`]
}

/** Exit status and examples, which every page has. */
function ending(commands: readonly CommandDefinition[]): string[] {
  const examples = commands.flatMap(({ examples: lines }) =>
    lines.flatMap(([line, meaning]) => [
      '.Pp',
      ...sentence(`${meaning.charAt(0).toUpperCase()}${meaning.slice(1)}:`),
      ...literal([exampleLine(line)]),
    ]),
  )
  return [
    '.Sh EXIT STATUS',
    '.Bl -tag -width Ds',
    ...STATUSES.flatMap(([status, meaning]) => [`.It ${status}`, ...sentence(meaning)]),
    '.El',
    '.Sh EXAMPLES',
    ...examples.slice(1),
  ]
}

const STATUSES: readonly (readonly [status: string, meaning: string])[] = [
  ['0', 'All is done.'],
  ['1', 'Some documents could not be read; each is named on standard error, the others are done.'],
  ['2', 'The command line makes no sense.'],
  ['130', 'The run was interrupted.'],
]

function head(name: string, version: string): string[] {
  return [
    `.\\" Made from the program's own definitions (cooptool ${version}).`,
    `.Dd ${DATE}`,
    `.Dt ${name.toUpperCase()} 1`,
    '.Os',
  ]
}

function exampleLine(example: string): string {
  // Most examples leave the program's name out; those that are pipes into it have it.
  return example.includes('cooptool ') ? example : `cooptool ${example}`
}

function literal(lines: readonly string[]): string[] {
  return ['.Bd -literal -offset indent', ...lines.map(safeLine), '.Ed']
}

/** Running text: each sentence begins a line, as roff wants it, and no line is long. */
function sentence(text: string): string[] {
  return text.split('. ').flatMap((part, i, parts) => broken(i < parts.length - 1 ? `${part}.` : part).map(safeLine))
}

const LONGEST_LINE = 70

function broken(text: string): string[] {
  const lines = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1)!
    if (last === '') lines[lines.length - 1] = word
    else if (last.length + word.length < LONGEST_LINE) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** A line that roff prints as it is. */
function safeLine(text: string): string {
  const escaped = text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replaceAll("'", '\\(aq').replaceAll('`', '\\(ga')
  return escaped.startsWith('.') ? `\\&${escaped}` : escaped
}

/** Words on the line of a macro, none of which is taken for a macro. */
function safeWords(text: string): string {
  return text
    .split(' ')
    .map(word => (word.length <= 3 ? `\\&${safeLine(word)}` : safeLine(word)))
    .join(' ')
}

function page(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`
}
