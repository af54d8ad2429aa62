import type { Layout } from './form.ts'

/** The few ways in which text is set off. */
export interface Paint {
  readonly strong: (text: string) => string
  readonly faint: (text: string) => string
  readonly heading: (text: string) => string
}

const plain = (text: string): string => text
const PLAIN: Paint = { strong: plain, faint: plain, heading: plain }

/** Paints at the level that was decided once for the run; without colour no library is loaded. */
export async function loadPaint(level: Layout['color']): Promise<Paint> {
  if (level === 0) return PLAIN
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level })
  return { strong: text => chalk.bold(text), faint: text => chalk.dim(text), heading: text => chalk.cyan(text) }
}
