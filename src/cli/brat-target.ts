import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Reading } from '../corpus/dump.ts'
import type { Outcome } from '../corpus/outcome.ts'
import { CooptoolError } from '../errors.ts'
import { BRAT_CONFIGURATION, bratParts } from '../output/brat.ts'
import { FolderNames, isFolder } from '../output/folder.ts'
import { fileOutput } from '../output/sink.ts'
import { shown } from './run-statistics.ts'
import type { Target } from './target.ts'

/** A folder as brat opens it: for each document a text and its annotations, and what the types are. */
export class BratTarget implements Target {
  readonly earlierDocuments = 0
  readonly earlierFailures = 0
  readonly #folder: string
  readonly #resume: boolean
  readonly #names: FolderNames
  /** Paths without ending of the documents that are being worked on, in their order. */
  readonly #paths: string[] = []
  #whole = 0

  private constructor(folder: string, resume: boolean) {
    this.#folder = folder
    this.#resume = resume
    this.#names = new FolderNames(folder, 'brat')
  }

  /** Throws CooptoolError: `usage` where no folder is named, `write` where it cannot be written. */
  static async open(output: string | null, resume: boolean): Promise<BratTarget> {
    if (output === null || !isFolder(output)) {
      throw new CooptoolError('usage', 'brat reads two files for each document', 'name a folder: -o annotated/')
    }
    const target = new BratTarget(output, resume)
    await writeFile(join(output, 'annotation.conf'), BRAT_CONFIGURATION)
    return target
  }

  begin(): boolean {
    return true
  }

  wanted(reading: Reading): Reading | null {
    const path = this.#names.nextOfDocument(reading.dump.id)
    // Annotations are written last: where they are, the text is, too.
    if (this.#resume && existsSync(`${path}.ann`)) return null
    this.#paths.push(path)
    return reading
  }

  async write(outcome: Outcome, printed: string): Promise<void> {
    const path = this.#paths.shift()!
    if (outcome.failed !== null || printed === '') return
    const { text, annotations } = bratParts(printed)
    await writeFile(`${path}.txt`, text)
    await writeFile(`${path}.ann`, annotations)
    this.#whole += 1
  }

  async finish(): Promise<void> {}

  abort(): string | null {
    if (this.#whole === 0) return null
    return `${shown(this.#whole)} documents are whole in ${this.#folder}: --resume goes on with the others`
  }
}

async function writeFile(path: string, text: string): Promise<void> {
  const sink = fileOutput(path, { stay: true })
  try {
    await sink.write(text)
    await sink.close()
  } catch (error) {
    sink.abort()
    throw error
  }
}
