import { Command, CommanderError, Option } from 'commander'
import { COMMANDS, type CommandDefinition } from './commands.ts'
import { readConfiguration, withDefaults } from './configuration.ts'
import { COMMON, longName, type OptionDefinition, SETTABLE, takesValue } from './options.ts'
import { VERSION } from './version.ts'

const WRONG_USAGE = 2

/** Reads the command line and does what it says; gives the exit status. */
export async function main(words: readonly string[]): Promise<number> {
  const chosen = { status: 0 }
  const program = newProgram(words[0] ?? '', status => {
    chosen.status = status
  })
  if (words.length === 0) {
    program.outputHelp({ error: true })
    return WRONG_USAGE
  }
  try {
    await program.parseAsync([...words], { from: 'user' })
    return chosen.status
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? 0 : WRONG_USAGE
  }
}

/** The program with all commands; only the one that is called gets its options, for the sake of a quick start. */
export function newProgram(called: string, done: (status: number) => void): Command {
  const program = new Command('cooptool')
    .description('Cleans and splits dumps of Vietnamese news pages and extracts what they say.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .exitOverride()
    .configureOutput({ outputError: (message, write) => write(message.replace('error:', 'cooptool:')) })
    .configureHelp({ sortSubcommands: false })
    .addHelpText('after', GENERAL_HELP)
  const wanted = called === 'help' ? null : called
  for (const definition of COMMANDS) {
    const command = program.command(definition.name).summary(definition.summary)
    command.helpGroup(`${definition.group}:`)
    if (wanted === null || wanted === definition.name) equip(command, definition, done)
  }
  return program
}

const GENERAL_HELP = `
Examples:
  cooptool extract seeds/                      what each page says
  cooptool clean page.txt > article.txt        the article alone
  cooptool stats pages/ --jsonl | jq -c '.statistics[]'

“cooptool help COMMAND” shows a command's options and examples. Inputs are files, folders, quoted globs,
or standard input; results go to standard output, everything else to standard error. Defaults may stand in
cooptool.config.json or in COOPTOOL_* variables: “cooptool config” shows those that hold.
`

function equip(command: Command, definition: CommandDefinition, done: (status: number) => void): void {
  command.description(`${definition.summary.charAt(0).toUpperCase()}${definition.summary.slice(1)}.`)
  command.helpOption('-h, --help', 'print help')
  if (definition.reads) command.argument('[file...]', 'files, folders, globs; - or none for standard input')
  else if (definition.words !== undefined) command.argument(definition.words)
  const options = definition.reads ? [...definition.options, ...COMMON] : definition.options
  for (const option of options) command.addOption(optionOf(option))
  if (definition.reads) for (const option of undoing(command)) command.addOption(option)
  const lines = definition.examples.map(([line, meaning]) => `  cooptool ${line}\n      ${meaning}`)
  command.addHelpText('after', `\nExamples:\n${lines.join('\n')}\n`)
  command.action(async () => {
    const inputs = command.args
    if (definition.reads && inputs.length === 0 && command.opts().filesFrom === undefined && process.stdin.isTTY) {
      command.outputHelp({ error: true })
      done(WRONG_USAGE)
      return
    }
    const run = await definition.load()
    const given = command.opts()
    const options = definition.reads ? withDefaults(given, await readConfiguration(given), definition) : given
    done(await run({ command: definition.name, words: inputs, options }))
  })
}

function optionOf(definition: OptionDefinition): Option {
  const option = new Option(definition.flags, `${definition.meaning} (${shortened(definition)})`)
  if (definition.choices !== undefined) option.choices([...definition.choices])
  if (definition.repeated === true) {
    option.argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), value])
  }
  return option.helpGroup(`${definition.group}:`)
}

/** `--no-strict`: what a file or the environment has switched on is switched off again. Help does not list them. */
function undoing(command: Command): Option[] {
  const names = SETTABLE.filter(option => !takesValue(option)).map(option => `--no-${longName(option)}`)
  return names
    .filter(name => !command.options.some(({ long }) => long === name))
    .map(name => new Option(name).hideHelp())
}

/** The example as help shows it beside the meaning. */
function shortened(definition: OptionDefinition): string {
  return `e.g. ${definition.example}`
}
