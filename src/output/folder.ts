import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { idOfPath } from '../corpus/dump.ts'
import { CooptoolError } from '../errors.ts'
import type { FormName } from './form.ts'
import { printable } from './printable.ts'

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
    for (let count = 2; this.#taken.has(alike(name)); count += 1) name = `${stem}-${count}`
    this.#taken.add(alike(name))
    return join(this.#folder, name)
  }
}

/** What file systems take for one name: letters of either case, composed or not. */
function alike(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

/** Bytes of a name: file systems take 255, of which endings and counts need some. */
const LONGEST_NAME = 200
/** Names that Windows keeps for devices, whatever ending follows. */
const DEVICES = new Set([
  ...['con', 'prn', 'aux', 'nul', 'conin$', 'conout$'],
  ...Array.from({ length: 10 }, (_, i) => [`com${i}`, `lpt${i}`]).flat(),
])

/** A name without anything that leads out of a folder, that a file system refuses or that turns a terminal. */
export function safeName(name: string): string {
  let safe = ''
  let bytes = 0
  for (const character of name.toWellFormed()) {
    const shown = '/\\:*?"<>|'.includes(character) || printable(character) !== character ? '_' : character
    bytes += Buffer.byteLength(shown)
    if (bytes > LONGEST_NAME) break
    safe += shown
  }
  if (safe.startsWith('.')) safe = `_${safe.slice(1)}`
  // Windows drops them, so that the name would be another's.
  if (safe.endsWith('.') || safe.endsWith(' ')) safe = `${safe.slice(0, -1)}_`
  if (DEVICES.has(safe.split('.', 1)[0]!.trim().toLowerCase())) safe = `_${safe}`
  return safe === '' ? '_' : safe
}
