import type { Reading } from '../corpus/dump.ts'
import type { Outcome } from '../corpus/outcome.ts'
import { FolderNames, isFolder } from '../output/folder.ts'
import { fileOutput, standardOutput } from '../output/sink.ts'
import type { Entry } from '../report/entry.ts'
import type { Assets } from '../report/page.ts'
import { report } from '../report/report.ts'
import type { Target } from './target.ts'
import { VERSION } from './version.ts'

/** Holds all documents, printed as JSON, and makes one page of them; into a folder, a page of each input's. */
export class ReportTarget implements Target {
  readonly earlierDocuments = 0
  readonly earlierFailures = 0
  readonly #output: string | null
  readonly #assets: Assets
  readonly #folder: FolderNames | null
  #entries: Entry[] = []
  #input = { number: -1, path: null as string | null }

  /** Throws CooptoolError `write` where the folder cannot be made. */
  constructor(output: string | null, assets: Assets) {
    this.#output = output
    this.#assets = assets
    this.#folder = output !== null && isFolder(output) ? new FolderNames(output, 'html') : null
  }

  begin(): boolean {
    return true
  }

  wanted(reading: Reading): Reading {
    return reading
  }

  async write(outcome: Outcome, printed: string): Promise<void> {
    if (this.#folder !== null && outcome.input !== this.#input.number) {
      await this.#writePage()
      this.#input = { number: outcome.input, path: outcome.path }
    }
    if (outcome.failed !== null) this.#entries.push(outcome.failed)
    else if (printed !== '') this.#entries.push(JSON.parse(printed) as Entry)
  }

  async finish(): Promise<void> {
    await this.#writePage()
  }

  abort(): null {
    return null
  }

  async #writePage(): Promise<void> {
    if (this.#folder !== null && this.#entries.length === 0) return
    const path = this.#folder?.next(this.#input.path) ?? this.#output
    const sink = path === null ? standardOutput() : fileOutput(path, { stay: this.#folder !== null })
    try {
      await sink.write(report(this.#entries, this.#assets, VERSION))
      await sink.close()
    } catch (error) {
      sink.abort()
      throw error
    }
    this.#entries = []
  }
}
