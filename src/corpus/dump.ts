import type { Markup } from '../document.ts'
import { CooptoolError, type ErrorCode } from '../errors.ts'

/** The forms of input that `--input-format` names. */
export const INPUT_FORMATS = ['auto', 'text', 'html', 'jsonl', 'csv', 'wet', 'warc', 'parquet'] as const
export type InputFormat = (typeof INPUT_FORMATS)[number]
export type Format = Exclude<InputFormat, 'auto'>

/** The text of one page with what is known of where it came from. */
export interface Dump {
  /** The record's id, or the file's name without extension; null for a text on standard input. */
  readonly id: string | null
  /** As it was given on the command line; null for standard input. */
  readonly path: string | null
  readonly format: Format
  readonly encoding: string
  /** 0 to 1; sure without. */
  readonly encodingConfidence?: number
  readonly text: string
  /** The text is HTML still: lines are to be made of it before anything else (`flattenDump`). */
  readonly isHtml?: boolean
  /** EDTF; what the record says, null without. */
  readonly published: string | null
  /** What the page's markup says; beats the text, as the text beats `published`. */
  readonly markup?: Markup
}

/** Why a document could not be read or worked on; `internal` is a defect of the program. */
export interface Failure {
  readonly code: ErrorCode | 'internal'
  readonly message: string
  readonly hint: string | null
}

/** A document that could not be read: it keeps its place among the others. */
export interface FailedDump {
  readonly id: string | null
  readonly path: string | null
  readonly failure: Failure
}

/** What a reader gives: a dump or a failure, and the input that it stands in. */
export interface Reading {
  readonly dump: Dump | FailedDump
  /** Counts the input files from 0. */
  readonly input: number
  /** The input holds one document, being no file of records. */
  readonly single: boolean
  /** The one document of a run on one file. */
  readonly alone: boolean
  /** An earlier run has its result: only what later documents must know of it is wanted. */
  readonly known?: boolean
}

export function isFailed<T extends object>(dump: T | FailedDump): dump is FailedDump {
  return 'failure' in dump
}

/** Puts what was thrown into a form that can be sent from a worker and printed. */
export function failureOf(error: unknown): Failure {
  if (error instanceof CooptoolError) return { code: error.code, message: error.message, hint: error.hint }
  const message = error instanceof Error ? error.message : String(error)
  return { code: 'internal', message, hint: null }
}

/** The failure of a document that was cut after so many milliseconds. */
export function tookTooLong(milliseconds: number): Failure {
  const message = `took longer than ${milliseconds / 1000} s`
  return { code: 'timeout', message, hint: 'give it more with --timeout SECONDS' }
}

/** Endings that say how a file is packed or written, not what it is called. */
const ENDINGS: readonly string[] = [
  '.gz',
  '.zst',
  '.csv',
  '.htm',
  '.html',
  '.jsonl',
  '.ndjson',
  '.parquet',
  '.tsv',
  '.txt',
  '.warc',
  '.wet',
  '.xhtml',
  '.zip',
]

/** The id of a file: its name without folder and extension (`seeds/000.txt.gz` → `000`). */
export function idOfPath(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  let stem = name
  for (;;) {
    const lower = stem.toLowerCase()
    const ending = ENDINGS.find(one => lower.endsWith(one) && lower.length > one.length)
    if (ending === undefined) break
    stem = stem.slice(0, -ending.length)
  }
  const dot = stem.lastIndexOf('.')
  return stem === name && dot > 0 ? stem.slice(0, dot) : stem
}
