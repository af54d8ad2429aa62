import { decodeBytes } from '../text/decode.ts'
import type { Format } from './dump.ts'

/** What the ends of file names say, after `.gz` and `.zst`. */
const BY_ENDING: Readonly<Record<string, Format>> = {
  csv: 'csv',
  htm: 'html',
  html: 'html',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  parquet: 'parquet',
  text: 'text',
  tsv: 'csv',
  txt: 'text',
  warc: 'warc',
  wet: 'wet',
  xhtml: 'html',
}

/** The ending of archives: each file in them is read by itself. */
const ARCHIVE = 'zip'

/** The format of a file: by its content where that is certain, by its name, else by what it looks like. */
export function formatOf(path: string | null, head: Uint8Array, textField: string): Format {
  return certainFormat(head) ?? (path === null ? null : formatOfName(path)) ?? likelyFormat(head, textField)
}

/** The format that a file's name stands for; null where it says nothing. */
export function formatOfName(path: string): Format | null {
  const ending = endingOf(path)
  return ending === null ? null : (BY_ENDING[ending] ?? null)
}

/** Whether a file found in a folder is taken for a dump: by its ending, or because it has none. */
export function isDumpName(name: string): boolean {
  const ending = endingOf(name)
  return ending === null || Object.hasOwn(BY_ENDING, ending) || ending === ARCHIVE
}

/** Whether a file in an archive is taken for a dump: hidden ones are not, nor what macOS adds. */
export function isDumpPath(path: string): boolean {
  const parts = path.split('/')
  return parts.every(part => !part.startsWith('.') && part !== '__MACOSX') && isDumpName(parts.at(-1)!)
}

/** Whether a file is a zip archive, by its first bytes. */
export function isZip(head: Uint8Array): boolean {
  const [p, k, a, b] = head
  return p === 0x50 && k === 0x4b && ((a === 3 && b === 4) || (a === 5 && b === 6))
}

/** The ending in small letters, without that of the compression; null for a name without one. */
function endingOf(path: string): string | null {
  const parts = path
    .slice(path.lastIndexOf('/') + 1)
    .toLowerCase()
    .split('.')
  while (parts.at(-1) === 'gz' || parts.at(-1) === 'zst') parts.pop()
  return parts.length < 2 ? null : parts.at(-1)!
}

/** What HTML begins with, and what a piece of a page may begin with. */
const DECLARED = ['<!doctype html', '<html']
const LIKE_HTML = ['<head', '<body', '<meta', '<title', '<div', '<article', '<main', '<section', '<h1', '<p', '<table']

/** Whether a text begins as an HTML page does. */
export function isHtmlHead(text: string): boolean {
  return beginsWithTag(text, DECLARED)
}

/** Comments and the mark of XML may stand before the first tag. */
function beginsWithTag(text: string, tags: readonly string[]): boolean {
  let rest = text.trimStart()
  for (let end = 0; end >= 0; ) {
    end = rest.startsWith('<!--') ? rest.indexOf('-->') + 2 : rest.startsWith('<?xml') ? rest.indexOf('>') : -1
    if (end > 1) rest = rest.slice(end + 1).trimStart()
    else end = -1
  }
  const start = rest.slice(0, 20).toLowerCase()
  return tags.some(tag => start.startsWith(tag) && ' \t\r\n>/'.includes(start[tag.length] ?? '>'))
}

/** The format that the first bytes leave no doubt about; null where they do. */
function certainFormat(head: Uint8Array): Format | null {
  const ascii = Buffer.from(head.buffer, head.byteOffset, head.length).toString('latin1')
  if (ascii.startsWith('PAR1')) return 'parquet'
  if (ascii.startsWith('WARC/')) return ascii.includes('WARC-Type: conversion') ? 'wet' : 'warc'
  const text = headText(head)
  if (isHtmlHead(text)) return 'html'
  return isRecord(text.slice(0, Math.max(0, text.indexOf('\n')))) ? 'jsonl' : null
}

/** What a file looks like whose name says nothing; text where that says nothing, either. */
function likelyFormat(head: Uint8Array, textField: string): Format {
  const text = headText(head)
  if (text.startsWith('{"') && !text.includes('\n')) return 'jsonl'
  if (beginsWithTag(text, LIKE_HTML)) return 'html'
  return isHeader(text, textField) ? 'csv' : 'text'
}

function headText(head: Uint8Array): string {
  try {
    return decodeBytes(head).text
  } catch {
    return ''
  }
}

/** Whether a line is a JSON object. */
function isRecord(line: string): boolean {
  if (!line.trimStart().startsWith('{')) return false
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}

function isHeader(text: string, textField: string): boolean {
  const line = text.slice(0, Math.max(0, text.indexOf('\n'))).trimEnd()
  return [',', ';', '\t'].some(mark => {
    const names = line.split(mark).map(name => name.replaceAll('"', ''))
    return names.length > 1 && names.includes(textField)
  })
}
