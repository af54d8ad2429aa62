import { COMMANDS, type CommandDefinition } from './commands.ts'
import { COMMON, longName, type OptionDefinition } from './options.ts'

export const SHELLS = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof SHELLS)[number]

/** A completion script made from the definitions of commands and options. */
export function completionScript(shell: Shell): string {
  return SCRIPTS[shell]()
}

const SCRIPTS: Readonly<Record<Shell, () => string>> = { bash, zsh, fish }

function optionsOf(command: CommandDefinition): readonly OptionDefinition[] {
  return command.reads ? [...command.options, ...COMMON] : command.options
}

function names(): string {
  return COMMANDS.map(command => command.name).join(' ')
}

function bash(): string {
  const cases = COMMANDS.map(command => {
    const flags = optionsOf(command).map(option => `--${longName(option)}`)
    const extra = command.name === 'completion' ? [...SHELLS] : []
    return `    ${command.name}) words="${[...flags, '--help', ...extra].join(' ')}" ;;`
  })
  const choices = uniqueOptions()
    .filter(option => option.choices !== undefined)
    .map(option => `    --${longName(option)}) words="${option.choices!.join(' ')}" ;;`)
  return `# bash completion for cooptool
_cooptool() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} words=
  case $previous in
${choices.join('\n')}
  esac
  if [ -n "$words" ]; then
    COMPREPLY=($(compgen -W "$words" -- "$current"))
    return
  fi
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${names()} help --help --version" -- "$current"))
    return
  fi
  case \${COMP_WORDS[1]} in
${cases.join('\n')}
  esac
  if [[ $current == -* || \${COMP_WORDS[1]} == completion ]]; then
    COMPREPLY=($(compgen -W "$words" -- "$current"))
  else
    COMPREPLY=($(compgen -f -- "$current"))
  fi
}
complete -o filenames -F _cooptool cooptool
`
}

function zsh(): string {
  const commands = COMMANDS.map(command => `    '${command.name}:${zshText(command.summary)}'`)
  const cases = COMMANDS.map(command => {
    const lines = optionsOf(command).map(option => {
      const value = option.flags.includes('<') ? `:value:${zshValues(option)}` : ''
      return `        '--${longName(option)}[${zshText(option.meaning)}]${value}'`
    })
    const rest = command.name === 'completion' ? `'1:shell:(${SHELLS.join(' ')})'` : "'*:file:_files'"
    return `      ${command.name})\n        _arguments \\\n${[...lines, `        ${rest}`].join(' \\\n')}\n        ;;`
  })
  return `#compdef cooptool
_cooptool() {
  local -a commands
  commands=(
${commands.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
  else
    local command=$words[2]
    shift words
    (( CURRENT-- ))
    case $command in
${cases.join('\n')}
    esac
  fi
}
# Found in $fpath it is called at once; read by source it only makes itself known.
if [[ $funcstack[1] == _cooptool ]]; then
  _cooptool "$@"
else
  compdef _cooptool cooptool
fi
`
}

function zshValues(option: OptionDefinition): string {
  return option.choices === undefined ? '_files' : `(${option.choices.join(' ')})`
}

function zshText(text: string): string {
  return text.replaceAll("'", '’').replaceAll('[', '(').replaceAll(']', ')').replaceAll(':', ' -')
}

function fish(): string {
  const lines = ['# fish completion for cooptool']
  for (const command of COMMANDS) {
    lines.push(`complete -c cooptool -n __fish_use_subcommand -f -a ${command.name} -d ${quoted(command.summary)}`)
    const condition = `'__fish_seen_subcommand_from ${command.name}'`
    if (command.name === 'completion') lines.push(`complete -c cooptool -n ${condition} -f -a '${SHELLS.join(' ')}'`)
    for (const option of optionsOf(command)) {
      const short = option.flags.startsWith('--') ? '' : ` -s ${option.flags[1]}`
      const takes = option.flags.includes('<') ? ' -r' : ''
      const values = option.choices === undefined ? '' : ` -f -a '${option.choices.join(' ')}'`
      const name = longName(option)
      lines.push(
        `complete -c cooptool -n ${condition} -l ${name}${short}${takes}${values} -d ${quoted(option.meaning)}`,
      )
    }
  }
  return `${lines.join('\n')}\n`
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}

function uniqueOptions(): OptionDefinition[] {
  const all = [...COMMON, ...COMMANDS.flatMap(command => command.options)]
  return [...new Map(all.map(option => [longName(option), option])).values()]
}
