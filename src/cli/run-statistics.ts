import type { SkipReason } from '../corpus/filters.ts'
import type { Outcome } from '../corpus/outcome.ts'
import { VERSION } from './version.ts'

/** What `--stats-json` writes. */
export interface RunSummary {
  readonly schema: 'cooptool-stats/1'
  readonly version: string
  readonly status: 'done' | 'interrupted' | 'failed'
  /** Documents that this run has met: the results, the failures and those left out. */
  readonly documents: number
  readonly results: number
  /** Documents by why they are no result. */
  readonly errors: Readonly<Record<string, number>>
  readonly skipped: Readonly<Record<string, number>>
  /** Documents that are nearly one before them: marked as results, or left out. */
  readonly duplicates: number
  /** Documents that an earlier run had done; they are not among `documents`. */
  readonly resumed: number
  /** As read, compressed or not. */
  readonly bytes: number
  readonly seconds: number
  readonly documentsPerSecond: number
  readonly megabytesPerSecond: number
  readonly peakMemoryMegabytes: number
}

/** Counts what a run does. */
export class RunStatistics {
  readonly #begin = performance.now()
  readonly #errors = new Map<string, number>()
  readonly #skipped = new Map<string, number>()
  documents = 0
  results = 0
  resumed = 0
  duplicates = 0
  bytes = 0

  take({ failed }: Outcome, skipped: SkipReason | null): void {
    this.documents += 1
    if (failed !== null) add(this.#errors, failed.failure.code)
    else if (skipped !== null) add(this.#skipped, skipped)
    else this.results += 1
  }

  get failures(): number {
    return sum(this.#errors)
  }

  get seconds(): number {
    return Math.max(0.001, (performance.now() - this.#begin) / 1000)
  }

  summary(status: RunSummary['status']): RunSummary {
    const { seconds } = this
    return {
      schema: 'cooptool-stats/1',
      version: VERSION,
      status,
      documents: this.documents,
      results: this.results,
      errors: Object.fromEntries(this.#errors),
      skipped: Object.fromEntries(this.#skipped),
      duplicates: this.duplicates,
      resumed: this.resumed,
      bytes: this.bytes,
      seconds: rounded(seconds),
      documentsPerSecond: rounded(this.documents / seconds),
      megabytesPerSecond: rounded(this.bytes / 1e6 / seconds),
      peakMemoryMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    }
  }
}

/** `29,921 documents in 35 s (855 a second, 2.9 MB/s); 12 errors (parse 10, timeout 2); 34 left out (language 34)`. */
export function summaryText(summary: RunSummary): string {
  const { documents, seconds, documentsPerSecond, megabytesPerSecond, errors, skipped, resumed } = summary
  const rate = `${shown(documentsPerSecond)} a second, ${megabytesPerSecond.toFixed(1)} MB/s`
  const parts = [`${shown(documents)} documents in ${duration(seconds)} (${rate})`]
  if (resumed > 0) parts.push(`${shown(resumed)} were done before`)
  parts.push(...listed('errors', errors), ...listed('left out', skipped))
  return parts.join('; ')
}

function listed(what: string, counts: Readonly<Record<string, number>>): string[] {
  const entries = Object.entries(counts)
  if (entries.length === 0) return []
  const total = entries.reduce((all, [, count]) => all + count, 0)
  return [`${shown(total)} ${what} (${entries.map(([name, count]) => `${name} ${shown(count)}`).join(', ')})`]
}

/** Whole numbers with marks between the thousands. */
export function shown(value: number): string {
  return Math.round(value).toLocaleString('en-US')
}

/** `45 s`, `12 min`, `3 h 20 min`. */
export function duration(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

function sum(counts: ReadonlyMap<string, number>): number {
  let all = 0
  for (const count of counts.values()) all += count
  return all
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
