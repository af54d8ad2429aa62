import { readFile } from 'node:fs/promises'
import { CooptoolError } from './errors.ts'
import type { Tagger } from './extract/names/find-names.ts'
import type { NameModel } from './extract/names/tagger/model.ts'

/** The model beside the sources and beside the bundle alike. */
const MODEL = new URL('../models/names.bin', import.meta.url)

export interface NameTaggerOptions {
  /** Read only where a capital was left that no rule explained: half the time, about half the gain. */
  readonly openOnly?: boolean
}

let model: Promise<NameModel> | null = null

/**
 * The trained name tagger (docs/names.md), to be passed to `extract` as `tagger`. Its model is read once and shared.
 * Needs Node. Throws CooptoolError where the model is missing, damaged or of another version.
 */
export async function openNameTagger(options: NameTaggerOptions = {}): Promise<Tagger> {
  model ??= loadModel()
  const [loaded, { nameTagger }] = await Promise.all([model, import('./extract/names/tagger/tag-names.ts')])
  return nameTagger(loaded, options.openOnly ?? false)
}

async function loadModel(): Promise<NameModel> {
  const [bytes, { loadNameModel }] = await Promise.all([
    readFile(MODEL).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error)
      throw new CooptoolError('not-found', `the name model cannot be read: ${reason}`, 'reinstall cooptool')
    }),
    import('./extract/names/tagger/model.ts'),
  ])
  return loadNameModel(bytes)
}
