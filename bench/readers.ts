/**
 * How fast each form of input is read, without anything being done with the texts: `measureReaders` writes the same
 * texts in every form and reads them back by the built library. Alone: `npx tsx bench/readers.ts [megabytes]`.
 */
import { once } from 'node:events'
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { createGunzip, gzipSync } from 'node:zlib'
import { parquetWriteBuffer } from 'hyparquet-writer'
import type * as Corpus from '../src/corpus/index.ts'
import { corpus, root } from './corpus.ts'

export interface ReaderFigure {
  /** The form, and how it is packed: `wet.gz`. */
  readonly name: string
  /** Millions of uncompressed bytes a second, of everything that the file holds. */
  readonly rate: number
  readonly documents: number
}

/** Reads so many megabytes of text in every form, each twice; the better time counts. */
export async function measureReaders(megabytes: number): Promise<ReaderFigure[]> {
  const { readDumps } = (await import(join(root, 'dist/corpus.js'))) as typeof Corpus
  const folder = mkdtempSync(join(tmpdir(), 'cooptool-bench-'))
  try {
    const texts = await firstTexts(megabytes * 1e6)
    const figures: ReaderFigure[] = []
    for (const [name, write] of Object.entries(FORMS)) {
      const path = join(folder, `x.${name}`)
      const bytes = await write(path, texts)
      let best = Number.POSITIVE_INFINITY
      for (let round = 0; round < 2; round += 1) {
        const begin = performance.now()
        let documents = 0
        for await (const { dump } of readDumps([path])) {
          if ('failure' in dump) throw new Error(`${name}: ${dump.failure.message}`)
          documents += 1
        }
        if (documents !== texts.length) throw new Error(`${name}: ${documents} documents instead of ${texts.length}`)
        best = Math.min(best, performance.now() - begin)
      }
      figures.push({ name, rate: bytes / 1e3 / best, documents: texts.length })
      rmSync(path, { recursive: true })
    }
    return figures
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Texts of the corpus, over again where it is shorter; of the seeds where there is none. */
async function firstTexts(most: number): Promise<string[]> {
  const own: string[] = []
  let bytes = 0
  if (existsSync(corpus)) {
    for await (const line of createInterface({ input: createReadStream(corpus).pipe(createGunzip()) })) {
      const { text } = JSON.parse(line) as { text: string }
      own.push(text)
      bytes += Buffer.byteLength(text)
      if (bytes >= most) return own
    }
  } else for (const name of readdirSync(join(root, 'seeds'))) own.push(readFileSync(join(root, 'seeds', name), 'utf8'))
  const texts: string[] = []
  for (bytes = 0; bytes < most; bytes += Buffer.byteLength(texts.at(-1)!)) texts.push(own[texts.length % own.length]!)
  return texts
}

/** Writes the texts to a path in one form; gives the bytes that the file holds without compression. */
type Write = (path: string, texts: readonly string[]) => Promise<number>

const FORMS: Readonly<Record<string, Write>> = {
  txt: writeFolder,
  jsonl: (path, texts) => writePieces(path, texts.map(jsonLine)),
  'jsonl.gz': (path, texts) => writePieces(path, [gzipSync(texts.map(jsonLine).join(''))], texts.map(jsonLine)),
  csv: (path, texts) =>
    writePieces(path, ['id,text\n', ...texts.map((text, i) => `${i},"${text.replaceAll('"', '""')}"\n`)]),
  wet: (path, texts) => writePieces(path, texts.map(wetRecord)),
  'wet.gz': (path, texts) =>
    writePieces(
      path,
      texts.map((text, i) => gzipSync(wetRecord(text, i))),
      texts.map(wetRecord),
    ),
  'warc.gz': (path, texts) =>
    writePieces(
      path,
      texts.map((text, i) => gzipSync(htmlRecord(text, i))),
      texts.map(htmlRecord),
    ),
  parquet: writeParquet,
}

function jsonLine(text: string, i: number): string {
  return `${JSON.stringify({ id: String(i), text })}\n`
}

function wetRecord(text: string, i: number): string {
  return warcRecord('conversion', 'text/plain', text, i)
}

/** A page of some six times the length of its text, as real ones are at the least. */
function htmlRecord(text: string, i: number): string {
  const item = '<li class="item item--small"><a href="/thoi-su/x.html" class="link" title="x"><span>x</span></a></li>\n'
  const lines = text
    .split('\n')
    .map(line => `<p class="Normal">${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
  const menu = `<nav>${item.repeat(Math.ceil((text.length * 5) / item.length))}</nav>`
  const html = `<!DOCTYPE html><html><head><title>x</title></head><body>${menu}${lines.join('\n')}</body></html>`
  const message = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`
  return warcRecord('response', 'application/http; msgtype=response', message, i)
}

function warcRecord(type: string, contentType: string, content: string, i: number): string {
  const headers = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: https://example.vn/thoi-su/${i}.html`,
    'WARC-Date: 2024-05-18T01:58:10Z',
    `WARC-Record-ID: <urn:uuid:4f1f7f6c-0000-4000-8000-${String(i).padStart(12, '0')}>`,
    `Content-Type: ${contentType}`,
    `Content-Length: ${Buffer.byteLength(content)}`,
  ]
  return `${headers.join('\r\n')}\r\n\r\n${content}\r\n\r\n`
}

async function writePieces(
  path: string,
  pieces: readonly (string | Uint8Array)[],
  unpacked: readonly (string | Uint8Array)[] = pieces,
): Promise<number> {
  const out = createWriteStream(path)
  for (const piece of pieces) if (!out.write(piece)) await once(out, 'drain')
  out.end()
  await once(out, 'finish')
  return unpacked.reduce((sum, piece) => sum + Buffer.byteLength(piece), 0)
}

async function writeFolder(path: string, texts: readonly string[]): Promise<number> {
  mkdirSync(path)
  for (const [i, text] of texts.entries()) writeFileSync(join(path, `${i}.txt`), text)
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
}

async function writeParquet(path: string, texts: readonly string[]): Promise<number> {
  const columnData = [
    { name: 'id', data: texts.map((_, i) => String(i)), type: 'STRING' as const },
    { name: 'text', data: [...texts], type: 'STRING' as const },
  ]
  writeFileSync(path, new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize: 1000 })))
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { name, rate, documents } of await measureReaders(Number(process.argv[2] ?? 40))) {
    process.stdout.write(`reading ${name.padEnd(10)} ${rate.toFixed(0).padStart(5)} MB/s  ${documents} documents\n`)
  }
}
