import { readFile } from 'node:fs/promises'
import { CooptoolError } from './errors.ts'
import type { Tagger } from './extract/names/find-names.ts'

/** The model beside the sources and beside the bundle alike. */
const MODEL = new URL('../models/names.bin', import.meta.url)

let opened: Promise<Tagger> | null = null

/**
 * The trained name tagger (docs/names.md), to be passed to `extract` as `tagger`. Its model is read once and shared.
 * Needs Node. Throws CooptoolError where the model is missing, damaged or of another version.
 */
export function openNameTagger(): Promise<Tagger> {
  opened ??= loadTagger()
  return opened
}

async function loadTagger(): Promise<Tagger> {
  const [bytes, { loadNameModel }, { nameTagger }] = await Promise.all([
    readFile(MODEL).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error)
      throw new CooptoolError('not-found', `the name model cannot be read: ${reason}`, 'reinstall cooptool')
    }),
    import('./extract/names/tagger/model.ts'),
    import('./extract/names/tagger/tag-names.ts'),
  ])
  return nameTagger(loadNameModel(bytes))
}
