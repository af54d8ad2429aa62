import type { FailedDump } from '../corpus/dump.ts'
import { CooptoolError } from '../errors.ts'
import { printable } from '../output/printable.ts'

/** What a run says on standard error; nothing of it is a result. */
export class Messages {
  readonly #quiet: boolean
  readonly #verbose: boolean
  /** Clears a progress line before something is said. */
  before: () => void = () => {}

  constructor(options: { readonly quiet: boolean; readonly verbose: boolean }) {
    this.#quiet = options.quiet
    this.#verbose = options.verbose
  }

  /** Names a document that failed, and why. */
  failed(failed: FailedDump): void {
    const place = placeOf(failed)
    const hint = failed.failure.hint === null ? '' : ` (${failed.failure.hint})`
    this.warn(`${place}: ${failed.failure.message}${hint}`)
  }

  warn(message: string): void {
    if (!this.#quiet) this.#print(message)
  }

  detail(message: string): void {
    if (this.#verbose && !this.#quiet) this.#print(message)
  }

  #print(message: string): void {
    this.before()
    process.stderr.write(`cooptool: ${printable(message)}\n`)
  }
}

/** `news.jsonl (news:17)`, `page.txt`, `standard input`. */
function placeOf(failed: FailedDump): string {
  const path = failed.path ?? 'standard input'
  return failed.id === null || path.includes(failed.id) ? path : `${path} (${failed.id})`
}

/** Prints what ended the run and gives the exit status: 2 for a call that makes no sense, else 1. */
export function reportFatal(error: unknown, verbose: boolean): number {
  if (error instanceof CooptoolError) {
    const hint = error.hint === null ? '' : `\n  ${error.hint}`
    process.stderr.write(`cooptool: ${printable(error.message)}${hint}\n`)
    return error.code === 'usage' ? 2 : 1
  }
  const message = error instanceof Error ? ((verbose ? error.stack : null) ?? error.message) : String(error)
  process.stderr.write(`cooptool: a defect of the program: ${message}\n`)
  if (!verbose) process.stderr.write('  --verbose shows where\n')
  return 1
}
