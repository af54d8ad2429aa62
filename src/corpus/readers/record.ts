import { CooptoolError } from '../../errors.ts'
import type { Dump, FailedDump, Format } from '../dump.ts'
import { failureOf } from '../dump.ts'
import { parsePublished } from '../published.ts'
import type { Origin, ReaderOptions } from './reader.ts'

/** Where a record stands in its file. */
export interface RecordPlace {
  readonly origin: Origin
  readonly format: Format
  readonly encoding: string
  /** The record's line, counted from 1. */
  readonly line: number
}

/** Makes a dump of a record's fields. A record without text is a failed dump. */
export function dumpOfRecord(record: unknown, place: RecordPlace, options: ReaderOptions): Dump | FailedDump {
  const id = idOf(fieldOf(record, options.idField)) ?? placeId(place)
  const text = fieldOf(record, options.textField)
  if (typeof text !== 'string') return failedRecord(place, noText(record, text, options.textField), id)
  const date = fieldOf(record, options.dateField)
  return {
    id,
    path: place.origin.path,
    format: place.format,
    encoding: place.encoding,
    text,
    published: publishedOf(date),
  }
}

/** A record that could not be read, in its place. */
export function failedRecord(place: RecordPlace, error: unknown, id: string | null = null): FailedDump {
  return { id: id ?? placeId(place), path: place.origin.path, failure: failureOf(error) }
}

function placeId(place: RecordPlace): string {
  return `${place.origin.id ?? 'stdin'}:${place.line}`
}

function idOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : null
}

/** Columns of days and of times come as the same type: a day begins at midnight. */
function publishedOf(value: unknown): string | null {
  if (!(value instanceof Date)) return typeof value === 'string' ? parsePublished(value) : null
  if (Number.isNaN(value.getTime())) return null
  const [day = '', time = ''] = value.toISOString().split('T')
  return parsePublished(time === '00:00:00.000Z' ? day : `${day}T${time}`)
}

/** A field by name; a name with dots goes into objects where no field bears it whole. */
function fieldOf(record: unknown, name: string): unknown {
  if (typeof record !== 'object' || record === null) return undefined
  if (Object.hasOwn(record, name)) return (record as Record<string, unknown>)[name]
  const dot = name.indexOf('.')
  return dot < 0 ? undefined : fieldOf(fieldOf(record, name.slice(0, dot)), name.slice(dot + 1))
}

function noText(record: unknown, text: unknown, field: string): CooptoolError {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    return new CooptoolError('parse', 'the record is no object with fields')
  }
  if (text !== undefined) return new CooptoolError('parse', `the field "${field}" holds no text`)
  const names = Object.keys(record).slice(0, 8).join(', ')
  return new CooptoolError('parse', `no field "${field}" (there are: ${names})`, 'name the field with --text-field')
}
