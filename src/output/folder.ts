import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { idOfPath } from '../corpus/dump.ts'
import { CooptoolError } from '../errors.ts'
import type { FormName } from './form.ts'

/** A report is no form of output for every command, but goes into folders, too. */
const ENDINGS: Readonly<Record<FormName | 'html', string>> = {
  brat: '.ann',
  conll: '.conll',
  csv: '.csv',
  html: '.html',
  json: '.json',
  jsonl: '.jsonl',
  jsonld: '.jsonld',
  summary: '.txt',
  table: '.txt',
  text: '.txt',
  tsv: '.tsv',
}

/** Whether results go into a folder: it is there, or the path ends as a folder's. */
export function isFolder(path: string): boolean {
  if (path.endsWith('/')) return true
  try {
    return statSync(path).isDirectory()
  } catch {
    // Nothing is there, or nothing can be: it is told where it is written.
    return false
  }
}

/** The form that a file's name asks for where no option does; null where it says nothing. */
export function formOfName(path: string): FormName | null {
  const lower = path.toLowerCase()
  const forms: readonly FormName[] = ['csv', 'tsv', 'jsonl', 'json', 'conll', 'jsonld']
  return forms.find(form => lower.endsWith(ENDINGS[form])) ?? null
}

/** Names for one result per input, all of them in the folder, none of them twice. */
export class FolderNames {
  readonly #folder: string
  readonly #ending: string
  readonly #taken = new Set<string>()

  constructor(folder: string, form: keyof typeof ENDINGS) {
    this.#folder = folder
    this.#ending = ENDINGS[form]
    try {
      mkdirSync(folder, { recursive: true })
    } catch (error) {
      throw new CooptoolError('write', `${folder}: cannot be made: ${error instanceof Error ? error.message : error}`)
    }
  }

  /** The path of the result for an input; null is standard input. */
  next(path: string | null): string {
    return this.#free(path === null ? 'stdin' : idOfPath(path)) + this.#ending
  }

  /** The path, without an ending, for the files of a document; null is one without an id. */
  nextOfDocument(id: string | null): string {
    return this.#free(id ?? 'stdin')
  }

  #free(wanted: string): string {
    const stem = safeName(wanted)
    let name = stem
    for (let count = 2; this.#taken.has(name); count += 1) name = `${stem}-${count}`
    this.#taken.add(name)
    return join(this.#folder, name)
  }
}

const LONGEST_NAME = 120

/** A name without anything that leads out of a folder or that a file system refuses. */
export function safeName(name: string): string {
  let safe = ''
  for (const character of name) {
    const code = character.codePointAt(0)!
    safe += code < 32 || code === 127 || '/\\:*?"<>|'.includes(character) ? '_' : character
    if (safe.length >= LONGEST_NAME) break
  }
  safe = safe.startsWith('.') ? `_${safe.slice(1)}` : safe
  return safe === '' ? '_' : safe
}
