import { Script } from 'node:vm'

const WORK = Symbol.for('cooptool.work')
const script = new Script(`globalThis[Symbol.for('${WORK.description}')]()`)
const place = globalThis as { [WORK]?: () => unknown }

/** No text up to SHORT is worked on more slowly than so many characters a millisecond: see tests/limits. */
export const SLOWEST = 100
/** In characters; most articles are shorter. For a longer text the guard costs nothing beside the work. */
export const SHORT = 50_000

/**
 * Does work on a text of `length` characters that may not take longer than so many milliseconds and gives its result;
 * null where it was cut. Only Node's `vm` can stop code that runs in the same thread, and it costs as much as a fifth
 * of an article's work: texts that are too short to take that long are done without it.
 */
export function withinTime<T>(work: () => T, length: number, milliseconds: number): { readonly result: T } | null {
  if (length <= Math.min(SHORT, milliseconds * SLOWEST)) return { result: work() }
  place[WORK] = work
  try {
    return { result: script.runInThisContext({ timeout: Math.ceil(milliseconds) }) as T }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return null
    throw error
  } finally {
    delete place[WORK]
  }
}
