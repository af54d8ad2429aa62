import { Script } from 'node:vm'

const WORK = Symbol.for('cooptool.work')
const script = new Script(`globalThis[Symbol.for('${WORK.description}')]()`)
const place = globalThis as { [WORK]?: () => unknown }

/** No text is worked on more slowly than so many characters a millisecond (tests/limits, with room to spare). */
const SLOWEST = 100

/**
 * Does work on a text of `length` characters that may not take longer than so many milliseconds and gives its result;
 * null where it was cut. Only Node's `vm` can stop code that runs in the same thread, and it costs as much as a fifth
 * of an article's work: texts that are too short to take that long are done without it.
 */
export function withinTime<T>(work: () => T, length: number, milliseconds: number): { readonly result: T } | null {
  if (length <= milliseconds * SLOWEST) return { result: work() }
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
