import { CooptoolError } from '../errors.ts'
import type { LexiconEntries } from '../own-lexicon.ts'
import type { RawOptions } from './call.ts'
import type { CommandDefinition } from './commands.ts'
import { findConfigFile, readConfigFile } from './config-file.ts'
import { FORM_FLAGS, longName, SETTABLE, settingName, takesValue } from './options.ts'
import { readSettings } from './settings.ts'

/** A value as the command line would give it, and where it was said: a file or a variable. */
export interface Default {
  readonly value: string | boolean
  readonly origin: string
}

/** What holds where the command line says nothing. */
export interface Configuration {
  /** By `settingName`. */
  readonly defaults: ReadonlyMap<string, Default>
  readonly lexicon: LexiconEntries | null
  /** The file that was read; null for none. */
  readonly file: string | null
}

/**
 * Reads the configuration: `COOPTOOL_*` variables over the nearest `cooptool.config.json`, or the file that `--config`
 * or COOPTOOL_CONFIG names; nothing for `--no-config`. Throws CooptoolError `usage`, naming file or variable and key.
 */
export async function readConfiguration({ config }: RawOptions): Promise<Configuration> {
  if (config === false) return { defaults: new Map(), lexicon: null, file: null }
  const named = typeof config === 'string' ? config : process.env.COOPTOOL_CONFIG || null
  const path = named ?? findConfigFile(process.cwd())
  const file = path === null ? null : await readConfigFile(path)
  const defaults = new Map([...(file?.values ?? []), ...fromEnvironment(process.env)])
  for (const [name, { value, origin }] of defaults) check(name, value, origin)
  return { defaults, lexicon: file?.lexicon ?? null, file: path }
}

/** The options of a call over the defaults; forms of output exclude each other, so that one that is given ends a default's. */
export function withDefaults(
  given: RawOptions,
  { defaults, lexicon }: Configuration,
  { ownForm }: Pick<CommandDefinition, 'ownForm'>,
): RawOptions {
  const values = Object.fromEntries([...defaults].map(([name, { value }]) => [name, value]))
  if (ownForm === true || FORM_FLAGS.some(name => given[name] === true)) delete values.format
  return { ...values, ...given, ...(lexicon === null ? {} : { lexicon }) }
}

/** `text-field` → `COOPTOOL_TEXT_FIELD`. */
export function variableOf(longName: string): string {
  return `COOPTOOL_${longName.replaceAll('-', '_').toUpperCase()}`
}

function fromEnvironment(environment: NodeJS.ProcessEnv): Map<string, Default> {
  const found = new Map<string, Default>()
  for (const option of SETTABLE) {
    const origin = variableOf(longName(option))
    const said = environment[origin]
    // An empty variable is one that is not set, as in most shells' scripts.
    if (said === undefined || said === '') continue
    found.set(settingName(option), { value: takesValue(option) ? said : truth(said, origin), origin })
  }
  return found
}

const TRUTHS: Readonly<Record<string, boolean>> = { true: true, '1': true, false: false, '0': false }

function truth(said: string, origin: string): boolean {
  if (Object.hasOwn(TRUTHS, said)) return TRUTHS[said]!
  throw new CooptoolError('usage', `${origin} ${said}: neither true nor false`)
}

/** Reads a value as if the command line had said it; what is wrong with it is said of where it stands. */
function check(name: string, value: string | boolean, origin: string): void {
  const option = SETTABLE.find(candidate => settingName(candidate) === name)!
  if (option.choices?.includes(String(value)) === false) {
    throw new CooptoolError('usage', `${origin} ${value}: no such choice`, `there are: ${option.choices.join(', ')}`)
  }
  try {
    readSettings({ [name]: value })
  } catch (error) {
    if (!(error instanceof CooptoolError)) throw error
    throw new CooptoolError(error.code, error.message.replace(`--${longName(option)}`, origin), error.hint)
  }
}
