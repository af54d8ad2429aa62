/** What must hold for every text whatever; used by the fuzzer and the property tests. */
import edtf from 'edtf'
import { CooptoolError } from '../../src/errors.ts'
import { extractSplit } from '../../src/extract/extract.ts'
import type { DocumentOutput } from '../../src/output/document-output.ts'
import { outputSchema } from '../../src/output/schema.ts'
import { cleanText } from '../../src/split/clean.ts'
import { splitText } from '../../src/split/split.ts'
import { decodeBytes } from '../../src/text/decode.ts'
import { toLines } from '../../src/text/lines.ts'
import { isOdd } from '../../src/text/misread.ts'
import { repairLines } from '../../src/text/repair.ts'

export interface Checked {
  readonly text: string
  readonly published?: string | null
  readonly why?: boolean
  readonly plain?: boolean
}

const schema = outputSchema()
/** Labels that finds may stand in. */
const OPEN = new Set(['title', 'body', 'caption', 'byline'])

/** The breaches of contract that a text brings about, each in a line that begins with the contract's name. */
export function breaches({ text, published = null, why = false, plain = false }: Checked): string[] {
  let output: DocumentOutput
  let cleaned: string
  try {
    const source = { path: null, format: 'text', encoding: 'utf-8', encodingConfidence: 1 }
    const document = splitText(text, { plain, why, published })
    output = extractSplit(document, { why, withText: true, source })
    cleaned = cleanText(document)
  } catch (error) {
    return [`throws: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`]
  }
  return [
    ...schemaBreaches(output),
    ...offsetBreaches(output),
    ...lineBreaches(text, output),
    ...dateBreaches(output),
    ...cleanBreaches(cleaned),
  ]
}

/** Bytes are read, or refused with an error of ours. */
export function byteBreaches(bytes: Uint8Array): string[] {
  try {
    const { text, confidence } = decodeBytes(bytes)
    if (!(confidence >= 0 && confidence <= 1)) return [`decode: confidence ${confidence}`]
    return typeof text === 'string' ? [] : ['decode: no text']
  } catch (error) {
    if (error instanceof CooptoolError) return []
    return [`throws: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`]
  }
}

function schemaBreaches(output: DocumentOutput): string[] {
  const { error } = schema.safeParse(output)
  return error === undefined ? [] : [`schema: ${error.message.slice(0, 400)}`]
}

function offsetBreaches(output: DocumentOutput): string[] {
  const blocks = output.blocks ?? []
  const records = [...(output.people ?? []), ...(output.organisations ?? []), ...(output.places ?? [])]
  const finds = [
    ...(output.dates ?? []),
    ...(output.statistics ?? []),
    ...(output.legal ?? []),
    ...records.flatMap(record => record.mentions),
  ]
  return finds.flatMap(({ text, at }) => {
    const block = blocks[at.block]
    if (block === undefined) return [`offsets: no block ${at.block}`]
    if (text === '' || block.text.slice(at.start, at.end) !== text) return [`offsets: ${JSON.stringify({ text, at })}`]
    if (!OPEN.has(block.label)) return [`offsets: a find in ${block.label}`]
    const inside = at.line >= block.lines[0] && at.line <= block.lines[1]
    return inside ? [] : [`offsets: line ${at.line} outside ${block.lines.join('–')}`]
  })
}

/** Every line that is not blank stands in one block, in order. */
function lineBreaches(text: string, output: DocumentOutput): string[] {
  const { lines } = repairLines(toLines(text))
  if (output.source!.lines !== lines.length) return [`lines: ${output.source!.lines} counted of ${lines.length}`]
  let next = 1
  const found: string[] = []
  const skip = (to: number) => {
    for (; next < to; next += 1) if (lines[next - 1] !== '') found.push(`lines: ${next} is in no block`)
  }
  for (const block of output.blocks ?? []) {
    if (block.lines[0] < next) found.push(`lines: ${block.lines[0]} is in two blocks`)
    skip(block.lines[0])
    const pieces = lines.slice(block.lines[0] - 1, block.lines[1]).filter(line => line !== '')
    for (const piece of pieces) {
      if (!block.text.includes(piece) && !block.text.includes(piece.replace(/-$/u, '')))
        found.push(`lines: ${JSON.stringify(piece)} lost from its block`)
    }
    next = block.lines[1] + 1
  }
  skip(lines.length + 1)
  return found
}

/** Values that were found good; a run meets few different ones, and the judge is slow. */
const goodDates = new Set<string>()

function dateBreaches(output: DocumentOutput): string[] {
  const values = [
    output.published,
    ...(output.dates ?? []).map(({ value }) => value),
    ...(output.related ?? []).map(({ published }) => published),
    ...(output.statistics ?? []).map(({ period }) => period),
    ...(output.legal ?? []).map(({ issued }) => issued),
  ]
  return values.flatMap(value => {
    if (value === null || goodDates.has(value)) return []
    try {
      // The judge wants seconds, which news do not give, and no `20XX` in intervals, which the standard allows.
      for (const end of value.split('/').filter(one => one !== '' && one !== '..'))
        edtf(end.replace(/(T\d\d:\d\d)(?=$|[Z+-])/gu, '$1:00'))
      if (goodDates.size < 50_000) goodDates.add(value)
      return []
    } catch {
      return [`dates: ${value} is no EDTF`]
    }
  })
}

/**
 * Clean text is clean: read as plain text it stays as it is. Left out: references, which are read once (`&amp;amp;`),
 * and what is left of misread words, which other lines had spoken against.
 */
function cleanBreaches(cleaned: string): string[] {
  if (cleaned.includes('&') || isOdd(cleaned)) return []
  const again = cleanText(splitText(cleaned, { plain: true }))
  return again === cleaned.replace('\n\n', '\n') ? [] : [`clean: ${JSON.stringify(firstDifference(cleaned, again))}`]
}

function firstDifference(a: string, b: string): readonly [string, string] {
  const one = a.replace('\n\n', '\n')
  let i = 0
  while (i < one.length && one[i] === b[i]) i += 1
  return [one.slice(Math.max(0, i - 20), i + 40), b.slice(Math.max(0, i - 20), i + 40)]
}
