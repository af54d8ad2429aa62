import { Script } from 'node:vm'

const WORK = Symbol.for('cooptool.work')
const script = new Script(`globalThis[Symbol.for('${WORK.description}')]()`)
const place = globalThis as { [WORK]?: () => unknown }

/**
 * Does work that may not take longer than so many milliseconds and gives its result; null where it was cut.
 * Only Node's `vm` can stop code that runs in the same thread; it costs a tenth of a millisecond.
 */
export function withinTime<T>(work: () => T, milliseconds: number): { readonly result: T } | null {
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
