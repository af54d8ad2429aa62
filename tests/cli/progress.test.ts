import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Progress, progressText } from '../../src/cli/progress.ts'
import { duration, RunStatistics, summaryText } from '../../src/cli/run-statistics.ts'
import { cooptool, seeds, shell } from './program.ts'

describe('what is said', () => {
  test.each<[number, number, number, number, number | null, string]>([
    [1204, 8.1e6, 2, 0, null, '1,204 documents · 8.1 MB · 4.0 MB/s'],
    [1204, 8e6, 2, 3, 16e6, '1,204 documents · 8.0 MB · 4.0 MB/s · 3 errors · 2 s left'],
    [10, 1e6, 10, 0, 1e9, '10 documents · 1.0 MB · 0.1 MB/s · 2 h 47 min left'],
    // Nothing is read yet, or more than there was: nothing is known.
    [0, 0, 1, 0, 1e9, '0 documents · 0.0 MB · 0.0 MB/s'],
    [5, 2e6, 1, 0, 1e6, '5 documents · 2.0 MB · 2.0 MB/s'],
  ])('%d documents, %d bytes in %d s, %d errors of %d: %s', (documents, bytes, seconds, failures, total, expected) => {
    expect(progressText({ documents, bytes, seconds, failures }, total)).toBe(expected)
  })

  test.each([
    [0.4, '0 s'],
    [89, '89 s'],
    [90, '2 min'],
    [5340, '89 min'],
    [5400, '1 h 30 min'],
  ])('%d seconds are %s', (seconds, expected) => expect(duration(seconds)).toBe(expected))

  test('the summary', () => {
    const summary = {
      ...new RunStatistics().summary('done'),
      documents: 29921,
      seconds: 35,
      documentsPerSecond: 854.9,
      megabytesPerSecond: 2.88,
      errors: { parse: 10, timeout: 2 },
      skipped: { language: 1340 },
      resumed: 12,
    }
    expect(summaryText(summary)).toBe(
      '29,921 documents in 35 s (855 a second, 2.9 MB/s); 12 were done before; 12 errors (parse 10, timeout 2); 1,340 left out (language 1,340)',
    )
  })
})

describe('when it is said', () => {
  let written: string[] = []
  beforeEach(() => {
    written = []
    vi.useFakeTimers()
    vi.spyOn(process.stderr, 'write').mockImplementation(text => {
      written.push(String(text))
      return true
    })
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  test('elsewhere than on a terminal: a line a minute', () => {
    const progress = new Progress(new RunStatistics(), { terminal: false, asked: false })
    vi.advanceTimersByTime(59_000)
    expect(written).toEqual([])
    vi.advanceTimersByTime(122_000)
    progress.end()
    expect(written).toHaveLength(3)
    for (const line of written) expect(line).toMatch(/^cooptool: 0 documents · [^\r\u001b]+\n$/u)
  })

  test('on a terminal: one line that changes, after a second', () => {
    const progress = new Progress(new RunStatistics(), { terminal: true, asked: false })
    vi.advanceTimersByTime(900)
    expect(written).toEqual([])
    vi.advanceTimersByTime(1000)
    expect(written.length).toBeGreaterThan(2)
    for (const line of written) expect(line).toMatch(/^\r\u001b\[K0 documents/u)
    progress.end()
    expect(written.at(-1)).toBe('\r\u001b[K')
  })
})

test('--progress ends with a summary, on standard error alone', () => {
  const { status, stdout, stderr } = cooptool(['links', '--jsonl', '--progress', seeds])
  expect(status).toBe(0)
  expect(stdout).toBe(cooptool(['links', '--jsonl', seeds]).stdout)
  expect(stderr).toMatch(/^cooptool: 5 documents in \d+ s \(/u)
  expect(cooptool(['links', '--jsonl', '--no-progress', seeds]).stderr).toBe('')
  expect(shell(`cooptool links --jsonl --quiet --progress '${seeds}' 2>&1 >/dev/null`).stdout).toBe('')
})
