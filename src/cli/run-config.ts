import type { LexiconEntries } from '../own-lexicon.ts'
import type { Call } from './call.ts'
import { type Configuration, readConfiguration, variableOf, withDefaults } from './configuration.ts'
import { longName, SETTABLE, settingName } from './options.ts'
import { readSettings, type Settings } from './settings.ts'

/** A setting that holds. */
interface Row {
  readonly setting: string
  readonly value: string | number | boolean | null
  /** Where it is said; null for the program itself. */
  readonly from: string | null
}

/** `cooptool config`: what holds where the command line says nothing, and from where. */
export async function runConfig(call: Call): Promise<number> {
  const configuration = await readConfiguration(call.options)
  const rows = [...settingRows(configuration), ...lexiconRows(configuration)]
  if (call.options.json === true) {
    const { file, lexicon } = configuration
    process.stdout.write(`${JSON.stringify({ file, settings: rows.filter(isSetting), lexicon }, null, 2)}\n`)
  } else process.stdout.write(printed(rows, process.stdout.isTTY === true))
  for (const name of strangeVariables()) process.stderr.write(`cooptool: ${name}: no setting is called so\n`)
  return 0
}

function settingRows(configuration: Configuration): Row[] {
  const settings = readSettings(withDefaults({}, configuration, {}))
  return SETTABLE.map(option => {
    const name = settingName(option)
    return { setting: name, value: shown(settings, name), from: configuration.defaults.get(name)?.origin ?? null }
  })
}

/** A setting as a file would say it. */
function shown(settings: Settings, name: string): Row['value'] {
  if (name === 'format') return settings.form
  // Held in milliseconds, given in seconds.
  if (name === 'timeout') return settings.timeout / 1000
  const value = settings[name as keyof Settings]
  return Array.isArray(value) ? value.join(',') : (value as Row['value'])
}

function lexiconRows({ lexicon, file }: Configuration): Row[] {
  return Object.entries(lexicon ?? {}).flatMap(([name, entries]: [string, LexiconEntries[keyof LexiconEntries]]) => {
    const words = Array.isArray(entries) ? entries : Object.entries(entries ?? {}).map(pair => pair.join(' = '))
    return words.map(word => ({ setting: `lexicon.${name}`, value: word, from: `${file}: lexicon.${name}` }))
  })
}

function isSetting({ setting }: Row): boolean {
  return !setting.startsWith('lexicon.')
}

/** Rows with tabs between, or in columns for people. */
function printed(rows: readonly Row[], columns: boolean): string {
  const cells = [
    ['setting', 'value', 'from'],
    ...rows.map(({ setting, value, from }) => [setting, String(value ?? ''), from ?? '']),
  ]
  const widths = [0, 1].map(column => Math.max(...cells.map(row => row[column]!.length)))
  const lines = cells.map(row =>
    columns
      ? row
          .map((cell, i) => cell.padEnd(widths[i] ?? 0))
          .join('  ')
          .trimEnd()
      : row.join('\t'),
  )
  return `${lines.join('\n')}\n`
}

/** Variables that look like settings and are none: a slip of the pen would go unseen otherwise. */
function strangeVariables(): string[] {
  const known = new Set(['COOPTOOL_CONFIG', ...SETTABLE.map(option => variableOf(longName(option)))])
  return Object.keys(process.env).filter(name => name.startsWith('COOPTOOL_') && !known.has(name))
}
