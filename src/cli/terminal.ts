import type { Layout } from '../output/form.ts'
import type { Settings } from './settings.ts'

/** What is known of where results go. */
export interface Terminal {
  /** Results are read by a person at a terminal. */
  readonly interactive: boolean
  readonly width: number
  readonly color: Layout['color']
}

const USUAL_WIDTH = 80

/** Decides once about colour and width: `--color`, then FORCE_COLOR, NO_COLOR, then the terminal itself. */
export function readTerminal(settings: Pick<Settings, 'color' | 'output'>): Terminal {
  const interactive = settings.output === null && process.stdout.isTTY === true
  const width = process.stdout.columns || Number(process.env.COLUMNS) || USUAL_WIDTH
  return { interactive, width: Math.max(20, width), color: colored(settings, interactive) ? 1 : 0 }
}

function colored(settings: Pick<Settings, 'color'>, interactive: boolean): boolean {
  if (settings.color !== 'auto') return settings.color === 'always'
  const { FORCE_COLOR: force, NO_COLOR: none, TERM: term } = process.env
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false'
  if (none !== undefined && none !== '') return false
  return interactive && term !== 'dumb'
}
